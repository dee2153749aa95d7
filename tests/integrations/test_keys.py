"""Device keys: in the system's key store or a private file, behind a PIN on wish, never silently replaced."""

import base64
import sys
import threading

import keyring
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from calendar_app.integrations import keys
from calendar_app.integrations.keys import KeyRefused, KeyStore

BRAND, PERSON = "b" * 64, "0190a8f2-7c00-7000-8000-000000000001"
OTHER = "0190a8f2-7c00-7000-8000-000000000002"
SEED, SECOND = bytes(range(32)), bytes(range(32, 64))


class Drawer(KeyringBackend):
    """A key store in memory that can be told to hang or to fail."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held, self.open, self.failing = {}, threading.Event(), False
        self.open.set()

    def _ready(self):
        self.open.wait(20)
        if self.failing:
            raise keyring.errors.KeyringLocked

    def set_password(self, service, username, password):
        self._ready()
        self.held[service, username] = password

    def get_password(self, service, username):
        self._ready()
        return self.held.get((service, username))


@pytest.fixture
def drawer():
    before, here = keyring.get_keyring(), Drawer()
    keyring.set_keyring(here)
    yield here
    here.open.set()
    keyring.set_keyring(before)


@pytest.fixture
def files(tmp_path) -> KeyStore:
    return KeyStore(tmp_path, "Editorial Calendar tests")


@pytest.fixture
def system(tmp_path, drawer) -> KeyStore:
    return KeyStore(tmp_path, "Editorial Calendar tests", use_system=True, limit_seconds=5)


def impatient(store: KeyStore) -> KeyStore:
    return KeyStore(store.folder.parent, store.service_name, use_system=True, limit_seconds=0.05)


def refused(call, *positional, **named) -> str:
    with pytest.raises(KeyRefused) as refusal:
        call(*positional, **named)
    return refusal.value.key


def test_a_locked_seed_opens_with_its_pin_alone():
    blob = keys.lock(SEED, "2580")
    assert SEED not in blob
    assert keys.unlock(blob, "2580") == SEED
    assert keys.unlock(blob, "2581") is None
    assert keys.lock(SEED, "2580") != blob


def test_a_pin_typed_on_another_keyboard_is_the_same_pin():
    assert keys.unlock(keys.lock(SEED, "cafe\u0301"), "caf\u00e9") == SEED


@pytest.mark.parametrize("cut", [0, 3, 4, 19, 20, 40, 91])
def test_a_damaged_blob_does_not_open(cut):
    assert keys.unlock(keys.lock(SEED, "2580")[:cut], "2580") is None


def test_a_key_in_a_file_comes_back_and_only_its_user_can_read_it(files):
    files.save(BRAND, PERSON, seed=SEED)
    assert files.load(BRAND, PERSON) == SEED
    (file,) = files.folder.iterdir()
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600
        assert files.folder.stat().st_mode & 0o777 == 0o700


def test_each_person_and_brand_has_a_key_of_its_own(files):
    files.save(BRAND, PERSON, seed=SEED)
    files.save(BRAND, OTHER, seed=SECOND)
    assert files.load(BRAND, PERSON) == SEED
    assert files.load(BRAND, OTHER) == SECOND
    assert files.load("c" * 64, PERSON) is None


def test_the_programs_own_home_means_files_and_never_the_system(files, drawer):
    files.save(BRAND, PERSON, seed=SEED)
    assert not files.use_system
    assert drawer.held == {}


def test_the_system_holds_the_key_and_the_file_only_says_so(system, drawer):
    system.save(BRAND, PERSON, seed=SEED)
    assert system.load(BRAND, PERSON) == SEED
    assert list(drawer.held.values()) == [base64.b64encode(SEED).decode()]
    (file,) = system.folder.iterdir()
    assert base64.b64encode(SEED) not in file.read_bytes()


@pytest.mark.parametrize(
    "backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring], ids=["none", "forgetful"]
)
def test_without_a_key_store_that_keeps_things_the_file_serves(system, backend):
    keyring.set_keyring(backend())
    system.save(BRAND, PERSON, seed=SEED)
    assert system.load(BRAND, PERSON) == SEED


def test_a_key_store_that_hangs_is_not_waited_for(system, drawer):
    drawer.open.clear()
    hasty = impatient(system)
    hasty.save(BRAND, PERSON, seed=SEED)
    assert hasty.load(BRAND, PERSON) == SEED


def test_a_key_the_system_will_not_give_now_is_not_taken_for_missing(system, drawer):
    system.save(BRAND, PERSON, seed=SEED)
    drawer.failing = True
    assert refused(system.load, BRAND, PERSON) == "key_unreachable"
    drawer.failing = False
    drawer.open.clear()
    assert refused(impatient(system).load, BRAND, PERSON) == "key_unreachable"
    drawer.open.set()
    assert system.load(BRAND, PERSON) == SEED


def test_a_key_deleted_from_the_system_is_not_taken_for_missing(system, drawer):
    system.save(BRAND, PERSON, seed=SEED)
    drawer.held.clear()
    assert refused(system.load, BRAND, PERSON) == "key_unreachable"


@pytest.mark.parametrize("kind", ["files", "system"])
def test_a_pin_locks_the_key_changes_and_goes(kind, request):
    store: KeyStore = request.getfixturevalue(kind)
    store.save(BRAND, PERSON, seed=SEED)
    assert not store.is_locked(BRAND, PERSON)

    store.set_pin(BRAND, PERSON, pin="2580")
    assert store.is_locked(BRAND, PERSON)
    assert refused(store.load, BRAND, PERSON) == "key_locked"
    assert store.unlock(BRAND, PERSON, pin="2580") == SEED
    assert store.unlock(BRAND, PERSON, pin="0000") is None

    assert refused(store.set_pin, BRAND, PERSON, pin="1111", current="0000") == "key_wrong_pin"
    store.set_pin(BRAND, PERSON, pin="1111", current="2580")
    assert store.unlock(BRAND, PERSON, pin="2580") is None

    store.set_pin(BRAND, PERSON, pin="", current="1111")
    assert store.load(BRAND, PERSON) == SEED


def test_a_pin_leaves_no_open_copy_behind(system, drawer):
    system.save(BRAND, PERSON, seed=SEED)
    drawer.failing = True
    assert refused(system.set_pin, BRAND, PERSON, pin="2580") == "key_unreachable"
    drawer.failing = False
    assert system.load(BRAND, PERSON) == SEED
    system.set_pin(BRAND, PERSON, pin="2580")
    stored = [*drawer.held.values(), *(file.read_text("utf-8") for file in system.folder.iterdir())]
    assert not any(base64.b64encode(SEED).decode() in text for text in stored)


def test_whether_a_pin_is_needed_is_known_without_the_system(system, drawer):
    system.save(BRAND, PERSON, seed=SEED)
    system.set_pin(BRAND, PERSON, pin="2580")
    drawer.failing = True
    assert system.is_locked(BRAND, PERSON)


def test_a_pin_for_a_key_that_does_not_exist_is_refused(files):
    assert refused(files.set_pin, BRAND, PERSON, pin="2580") == "key_missing"
    assert files.unlock(BRAND, PERSON, pin="2580") is None


DAMAGES = [
    b"",
    b"{}",
    b"[]",
    b"\xff",
    b'{"locked": false, "secret": "!!"}',
    b'{"locked": false, "secret": "QUJD"}',
    b'{"locked": 3, "secret": 4}',
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_key_file_is_said_and_never_replaced_by_reading(files, damage):
    files.save(BRAND, PERSON, seed=SEED)
    (file,) = files.folder.iterdir()
    file.write_bytes(damage)
    assert refused(files.load, BRAND, PERSON) == "key_damaged"
    assert file.read_bytes() == damage
    files.save(BRAND, PERSON, seed=SECOND)
    assert files.load(BRAND, PERSON) == SECOND


@pytest.mark.parametrize("name", ["", "../../x", "a/b", "a\\b", "a b", "x" * 101, "a\n"])
def test_only_ids_become_file_names(files, name):
    with pytest.raises(ValueError, match="not the id"):
        files.load(BRAND, name)
    with pytest.raises(ValueError, match="not the id"):
        files.save(name, PERSON, seed=SEED)


def test_only_whole_seeds_are_kept(files):
    with pytest.raises(ValueError, match="32 bytes"):
        files.save(BRAND, PERSON, seed=SEED[:-1])
