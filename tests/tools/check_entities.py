"""Are these entities of FollowTheMoney? The model of its own library judges, more strictly than `ftm validate`, which drops what it does not know.

    check_entities.py FILE

Prints how many entities of each schema there are as one line of JSON. Exit code 1, and every fault on stderr.
"""

import collections
import copy
import json
import sys

from followthemoney import model
from followthemoney.entity import ValueEntity


def faults(data, ids):
    """What is wrong with one entity."""
    schema = model.get(data["schema"])
    if schema is None or schema.abstract:
        yield f"{data['schema']} is no schema of things"
        return
    if set(data) - {"id", "schema", "datasets", "properties"}:
        yield "it has fields that no entity has"
    for required in schema.required:
        if not data["properties"].get(required):
            yield f"{required} is missing"
    for name, values in data["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub or prop.deprecated:
            yield f"{name} is no property of {schema.name}"
            continue
        for value in values:
            if prop.type.name == "entity":
                target = model.get(ids.get(value, ""))
                if target is None or not target.is_a(prop.range):
                    yield f"{name} leads to no {prop.range.name}"
            elif prop.type.clean(value) is None or len(value) > prop.type.max_length:
                yield f"{name} cannot be {value!r}"
    entity = ValueEntity.from_dict(copy.deepcopy(data), cleaned=False)
    for name, values in data["properties"].items():
        if schema.get(name) and len(entity.get(name)) != len(values):
            yield f"of {name} not every value is kept"


def main(path):
    with open(path, encoding="utf-8") as lines:
        entities = [json.loads(line) for line in lines]
    ids = {entity["id"]: entity["schema"] for entity in entities}
    found = [f"line {at}: {fault}" for at, entity in enumerate(entities, 1) for fault in faults(entity, ids)]
    if len(ids) != len(entities):
        found.append("an id stands twice")
    if found:
        sys.exit("\n".join(found))
    print(json.dumps(collections.Counter(entity["schema"] for entity in entities)))


if __name__ == "__main__":
    main(sys.argv[1])
