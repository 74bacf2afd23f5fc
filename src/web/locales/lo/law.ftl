law-in-force = ມີຜົນບັງຄັບໃຊ້
law-ended = ໝົດຜົນແລ້ວ
law-unknown = ບໍ່ຮູ້ສຳລັບວັນທີ່ຖາມ
law-not-yet = ຍັງບໍ່ມີຜົນບັງຄັບໃຊ້
