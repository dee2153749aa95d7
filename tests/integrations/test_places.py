"""Where a workspace may live: local disks yes; network disks and synchronised folders no, and why."""

import json
import os
import sys
from pathlib import Path

import pytest

from calendar_app import paths
from calendar_app.integrations import disks, places

LINUX = r"""
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
proc /proc proc rw,nosuid 0 0
server:/export /mnt/team nfs4 rw,vers=4.2 0 0
//nas/communication /mnt/Nas\040de\040Zo\303\251 cifs rw,vers=3.1.1 0 0
zoe@studio:/ /home/zoe/studio fuse.sshfs rw,user_id=1000 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
drive: /home/zoe/cloud fuse.rclone rw 0 0
C:\134 /mnt/c 9p rw,aname=drvfs 0 0
host0 /mnt/host vboxsf rw 0 0
/dev/sdb1 /media/zoe/USB fuseblk rw,allow_other 0 0
/dev/mapper/safe /home/zoe/safe fuse.gocryptfs rw 0 0
/dev/sdc1 /mnt/team/local xfs rw 0 0
server:/hidden /srv/twice nfs4 rw 0 0
/dev/sdd1 /srv/twice ext4 rw 0 0
"""
MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)
//zoe@nas._smb._tcp.local/team on /Volumes/team (smbfs, nodev, nosuid, mounted by zoe)
/dev/disk5s1 on /Volumes/Photos (2026) (exfat, local, nodev)
sshfs@studio on /Users/zoe/studio (macfuse, nodev, nosuid)
"""
LOCAL = "/dev/disk / ext4 rw 0 0\n"

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="paths of Linux and macOS")


@on_posix
@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/zoe/brands", False),
        ("/mnt/team/brands", True),
        ("/mnt/teammates", False),
        ("/mnt/Nas de ZoÃ©/x", True),
        ("/home/zoe/studio/x/y", True),
        ("/run/user/1000/gvfs/smb-share:server=nas,share=x", True),
        ("/home/zoe/cloud", True),
        ("/mnt/c/Users/zoe", True),
        ("/mnt/host", True),
        ("/media/zoe/USB/brands", False),
        ("/home/zoe/safe", False),
        ("/mnt/team/local/brands", False),
        ("/srv/twice", False),
    ],
)
def test_network_disks_of_linux_are_known_by_the_table_of_mounts(folder, expected):
    assert disks.is_on_network(Path(folder), mounts=LINUX, platform="linux") is expected


@on_posix
@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/Users/zoe/brands", False),
        ("/Volumes/team/brands", True),
        ("/Volumes/Photos (2026)/brands", False),
        ("/Users/zoe/studio", True),
    ],
)
def test_network_disks_of_macos_are_known_by_what_mount_prints(folder, expected):
    assert disks.is_on_network(Path(folder), mounts=MACOS, platform="darwin") is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"\\nas\team\brands", True),
        ("//nas/team/brands", True),
        (r"\\?\UNC\nas\team", True),
        (r"\\?\C:\Users\zoe", False),
        (r"C:\Users\zoe", False),
    ],
)
def test_shares_of_windows_are_known_by_how_they_are_written(path, expected):
    assert disks.is_windows_share(path) is expected


@on_posix
def test_a_link_to_a_network_disk_is_one(tmp_path):
    (tmp_path / "share").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "share")
    table = f"{LOCAL}server:/x {tmp_path / 'share'} nfs rw 0 0\n"
    assert places.refusal(tmp_path / "here/brand", mounts=table, home=tmp_path, environment={}) == "network"


def refusal(folder: Path, home: Path, **environment: str) -> str | None:
    return places.refusal(folder, mounts=LOCAL, home=home, environment=environment)


def test_an_ordinary_folder_is_fine_before_and_after_it_exists(tmp_path):
    assert refusal(tmp_path / "brands/lumen", tmp_path) is None
    (tmp_path / "brands/lumen").mkdir(parents=True)
    assert refusal(tmp_path / "brands/lumen", tmp_path) is None
    assert list((tmp_path / "brands/lumen").iterdir()) == []


@pytest.mark.parametrize(
    ("inside", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Agence)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Café des Halles", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("kDrive", "kDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-zoe@example.org/Mon Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-CaféDesHalles", "OneDrive"),
        ("Library/CloudStorage/Box-Box", "Box"),
    ],
)
def test_synchronised_folders_are_known_by_name(tmp_path, inside, program):
    assert refusal(tmp_path / inside / "clients/lumen", tmp_path) == f"synced:{program}"


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".sync_4f2a9c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload", "Google Drive"),
        (".sync/ID", "Resilio Sync"),
    ],
)
def test_synchronised_folders_are_known_by_what_the_program_leaves_in_them(tmp_path, mark, program):
    left = tmp_path / "shared" / mark
    left.parent.mkdir(parents=True)
    left.touch()
    assert refusal(tmp_path / "shared/clients/lumen", tmp_path) == f"synced:{program}"
    assert refusal(tmp_path / "elsewhere", tmp_path) is None


def test_dropbox_says_itself_where_it_is(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    accounts = {"personal": {"path": str(tmp_path / "Boîte")}, "business": {"path": str(tmp_path / "Agence")}}
    (tmp_path / ".dropbox/info.json").write_text(json.dumps(accounts), encoding="utf-8")
    assert refusal(tmp_path / "Agence/lumen", tmp_path) == "synced:Dropbox"
    assert refusal(tmp_path / "Boîte", tmp_path) == "synced:Dropbox"
    assert refusal(tmp_path / "lumen", tmp_path) is None


def test_a_home_with_the_settings_of_dropbox_is_not_its_folder(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox-dist").mkdir()
    assert refusal(tmp_path / "lumen", tmp_path) is None


@pytest.mark.parametrize("settings", [b"{", b"[]", b'{"personal": 3}', b'{"personal": {}}', b"\xff"])
def test_settings_of_dropbox_that_cannot_be_read_are_passed_over(tmp_path, settings):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox/info.json").write_bytes(settings)
    assert refusal(tmp_path / "lumen", tmp_path) is None


def test_windows_programs_say_where_they_are(tmp_path):
    (tmp_path / "AppData/Dropbox").mkdir(parents=True)
    accounts = {"personal": {"path": str(tmp_path / "D")}}
    (tmp_path / "AppData/Dropbox/info.json").write_text(json.dumps(accounts), encoding="utf-8")
    told = {"OneDriveCommercial": str(tmp_path / "Travail"), "LOCALAPPDATA": str(tmp_path / "AppData")}
    assert refusal(tmp_path / "Travail/lumen", tmp_path, **told) == "synced:OneDrive"
    assert refusal(tmp_path / "D/lumen", tmp_path, **told) == "synced:Dropbox"


def test_a_folder_with_something_in_it_is_refused_for_a_new_workspace_only(tmp_path):
    (tmp_path / "lumen").mkdir()
    (tmp_path / "lumen/.DS_Store").touch()
    assert refusal(tmp_path / "lumen", tmp_path) is None
    (tmp_path / "lumen/letter.txt").touch()
    assert refusal(tmp_path / "lumen", tmp_path) == "not_empty"
    opened = places.refusal(tmp_path / "lumen", new=False, mounts=LOCAL, home=tmp_path, environment={})
    assert opened is None


def test_a_file_in_the_way_is_not_a_folder(tmp_path):
    (tmp_path / "lumen").touch()
    assert refusal(tmp_path / "lumen", tmp_path) == "not_a_folder"
    assert refusal(tmp_path / "lumen/deeper", tmp_path) == "not_a_folder"


@pytest.mark.skipif(
    sys.platform != "linux", reason="a folder where even the system's administrator cannot write"
)
def test_a_read_only_folder_is_said():
    assert refusal(Path("/proc/lumen"), Path("/nonexistent")) == "read_only"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="rights do not bind the administrator"
)
def test_a_folder_without_the_right_to_write_is_said(tmp_path):
    (tmp_path / "lumen").mkdir(mode=0o555)
    assert refusal(tmp_path / "lumen/brand", tmp_path) == "read_only"


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Café des Halles", "cafe-des-halles"),
        ("  L’Atelier / n° 5  ", "latelier-n-5"),
        ("日本", "brand"),
        ("..", "brand"),
        ("CON", "con-brand"),
        ("a" * 300, "a" * 60),
    ],
)
def test_a_better_place_is_named_after_the_brand(name, folder):
    assert places.better_place(name) == paths.data() / "workspaces" / folder


def test_a_second_brand_of_the_same_name_gets_its_own_place():
    places.better_place("Lumen").mkdir(parents=True)
    places.better_place("Lumen").mkdir()
    assert places.better_place("Lumen").name == "lumen-3"
    assert refusal(places.better_place("Lumen"), Path("/nonexistent")) is None
