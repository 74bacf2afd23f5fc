"""Is this a catalogue of DCAT? RDFLib reads it as any portal would, and what DCAT-AP 3 makes mandatory must be there.

    check_catalog.py FILE

Prints how many resources of each class there are as one line of JSON. Exit code 1, and every fault on stderr.
"""

import collections
import json
import sys

from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, XSD

SPDX = Namespace("http://spdx.org/rdf/terms#")
SERIES = URIRef("http://www.w3.org/ns/dcat#DatasetSeries")
# Terms of DCAT 3 that RDFLib, which knows DCAT 2, does not list.
NEWER = {str(DCAT) + name for name in ["DatasetSeries", "inSeries", "prev", "last", "version"]}
MANDATORY = {
    DCAT.Catalog: [DCTERMS.title, DCTERMS.description, DCAT.dataset],
    DCAT.Dataset: [DCTERMS.title, DCTERMS.description],
    SERIES: [DCTERMS.title, DCTERMS.description],
    DCAT.DataService: [DCTERMS.title, DCAT.endpointURL],
    DCAT.Distribution: [DCAT.accessURL],
    FOAF.Agent: [FOAF.name],
    SPDX.Checksum: [SPDX.algorithm, SPDX.checksumValue],
    DCTERMS.PeriodOfTime: [DCAT.startDate, DCAT.endDate],
}
ADDRESSES = [DCAT.accessURL, DCAT.downloadURL, DCAT.landingPage, DCAT.endpointURL, DCAT.mediaType, DCTERMS.license, DCTERMS.conformsTo, DCTERMS.accrualPeriodicity]


def faults(graph):
    for kind, properties in MANDATORY.items():
        for subject in graph.subjects(RDF.type, kind):
            for wanted in properties:
                if (subject, wanted, None) not in graph:
                    yield f"{subject} has no {wanted}"
    for wanted in ADDRESSES:
        for subject, found in graph.subject_objects(wanted):
            if not isinstance(found, URIRef) or not str(found).startswith(("http://", "https://")):
                yield f"{wanted} of {subject} is no address: {found!r}"
    for subject, found in graph.subject_objects(DCAT.byteSize):
        if found.datatype != XSD.nonNegativeInteger:
            yield f"the size of {subject} is no number of bytes"
    for term in set(graph.predicates()) | set(graph.objects(None, RDF.type)):
        for known in [DCAT, DCTERMS, FOAF]:
            if str(term).startswith(str(known)) and term not in known and str(term) not in NEWER:
                yield f"{term} is no term"
    for literal in {o for o in graph.objects() if isinstance(o, Literal) and o.ill_typed}:
        yield f"{literal!r} is not of its type"
    for catalog in graph.subjects(RDF.type, DCAT.Catalog):
        listed = set(graph.objects(catalog, DCAT.dataset))
        for dataset in graph.subjects(RDF.type, DCAT.Dataset):
            if dataset not in listed:
                yield f"{dataset} is not in the catalogue"
    if len(list(graph.subjects(RDF.type, DCAT.Catalog))) != 1:
        yield "there is not one catalogue"


def main(path):
    graph = Graph()
    graph.parse(path, format="json-ld")
    found = sorted(faults(graph))
    if found:
        sys.exit("\n".join(found))
    kinds = collections.Counter(str(kind).rsplit("#")[-1].rsplit("/")[-1] for kind in graph.objects(None, RDF.type))
    print(json.dumps(kinds))


if __name__ == "__main__":
    main(sys.argv[1])
