"""Why something cannot be done, and what helps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_POSTS = {
    "gone": QT_TRANSLATE_NOOP(
        "Words",
        "This is no longer here: somebody or something changed it meanwhile.",
    ),
    "locked": QT_TRANSLATE_NOOP("Words", "Enter your PIN first."),
    "no_threads": QT_TRANSLATE_NOOP("Words", "This network has no threads."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "Words",
        "Your role does not allow this. An owner of the brand can give you another one.",
    ),
    "overtaken": QT_TRANSLATE_NOOP("Words", "This cannot be undone any more: it was changed again since."),
    "undo_overtaken": QT_TRANSLATE_NOOP(
        "Words",
        "This cannot be undone any more: it was changed again since.",
    ),
    "published": QT_TRANSLATE_NOOP(
        "Words",
        "What is published stays where it is. Duplicate the post instead.",
    ),
    "nothing_to_send": QT_TRANSLATE_NOOP(
        "Words",
        "There is nothing to send: everything is on its way already.",
    ),
    "empty_variant": QT_TRANSLATE_NOOP(
        "Words",
        "One of the versions is empty. Give it a text or a file, then send the post.",
    ),
    "copy_too_large": QT_TRANSLATE_NOOP("Words", "This text is longer than any network takes. Shorten it."),
    "not_rendered": QT_TRANSLATE_NOOP("Words", "A file is still being prepared. Try again in a moment."),
    "nothing_to_withdraw": QT_TRANSLATE_NOOP("Words", "There is nothing of yours to take back."),
    "changed_while_reading": QT_TRANSLATE_NOOP(
        "Words", "This was changed while you were reading: look at what is new, then decide."
    ),
    "nothing_to_decide": QT_TRANSLATE_NOOP("Words", "There is nothing here to decide now."),
    "nothing_to_do": QT_TRANSLATE_NOOP("Words", "There is nothing here to do now."),
    "validation_required": QT_TRANSLATE_NOOP(
        "Words", "The rules of the brand ask for a validation: send it instead."
    ),
    "four_eyes": QT_TRANSLATE_NOOP("Words", "You sent this yourself: somebody else validates it."),
    "pause_reason_missing": QT_TRANSLATE_NOOP("Words", "Say in a few words why, for everybody who reads it."),
    "remark_missing": QT_TRANSLATE_NOOP("Words", "Say in a few words what it is about."),
    "internal_thread": QT_TRANSLATE_NOOP(
        "Words", "This remark is internal, and so are its answers. Write a remark of its own for the client."
    ),
    "words_gone": QT_TRANSLATE_NOOP(
        "Words", "The words this was suggested for are not in the text any more. Change the text by hand."
    ),
    "not_validated": QT_TRANSLATE_NOOP("Words", "This is not validated yet."),
    "name_missing": QT_TRANSLATE_NOOP("Words", "The name is missing."),
    "hashtags_missing": QT_TRANSLATE_NOOP("Words", "Write at least one hashtag."),
    "reason_without_sentence": QT_TRANSLATE_NOOP("Words", "Write the sentence that goes into the remark."),
    "snippet_without_text": QT_TRANSLATE_NOOP("Words", "Write the text of the template."),
    "address_missing": QT_TRANSLATE_NOOP("Words", "Paste the address that the link leads to."),
    "address_wrong": QT_TRANSLATE_NOOP(
        "Words", "“{address}” is no web address: it should read like https://example.com/page."
    ),
    "source_missing": QT_TRANSLATE_NOOP("Words", "Say where the link stands, such as “instagram”."),
    "unknown_network": QT_TRANSLATE_NOOP("Words", "This program does not know the network “{network}”."),
    "campaign_backwards": QT_TRANSLATE_NOOP("Words", "A campaign cannot end before it begins."),
    "unknown_zone": QT_TRANSLATE_NOOP(
        "Words",
        "“{zone}” is no time zone. Choose one of the list, such as Europe/Paris.",
    ),
    "already_validates": QT_TRANSLATE_NOOP("Words", "This person validates already."),
    "until_past": QT_TRANSLATE_NOOP("Words", "Choose a last day that is still to come."),
    "delegate_missing": QT_TRANSLATE_NOOP("Words", "There is nobody else who could validate instead."),
    "step_for_nothing": QT_TRANSLATE_NOOP(
        "Words", "Say which posts it is about: a channel, a campaign or a tag."
    ),
    "step_for_nobody": QT_TRANSLATE_NOOP("Words", "Say who takes this step: a role or a person."),
    "not_yourself": QT_TRANSLATE_NOOP("Words", "Nobody archives themselves: another owner can do it."),
    "channel_missing": QT_TRANSLATE_NOOP("Words", "Add a channel first, in the settings."),
    "slot_without_day": QT_TRANSLATE_NOOP("Words", "Choose at least one day of the week."),
    "slot_twice": QT_TRANSLATE_NOOP(
        "Words", "This channel already has a slot at this time on one of these days."
    ),
    "no_free_slot": QT_TRANSLATE_NOOP(
        "Words",
        "“{title}” has no channel with a free slot. Add weekly slots in the settings.",
    ),
    "series_without_date": QT_TRANSLATE_NOOP(
        "Words", "This post has no date. Give it one first, and it can be repeated from there."
    ),
    "series_of_one": QT_TRANSLATE_NOOP("Words", "It would not come again: choose a later end."),
    "series_too_long": QT_TRANSLATE_NOOP(
        "Words",
        "At most {most} posts at once. Choose an earlier end: the last one can be repeated again.",
    ),
    "launch_without_posts": QT_TRANSLATE_NOOP("Words", "A template needs at least one post: add one."),
    "launch_has_passed": QT_TRANSLATE_NOOP(
        "Words", "All posts of this launch would be in the past. Choose a later day."
    ),
    "last_owner": QT_TRANSLATE_NOOP("Words", "A brand needs an owner: make somebody else one first."),
}

_KITS = {
    "kit_not_validated": QT_TRANSLATE_NOOP(
        "Words", "Nobody has validated this version yet: there is nothing to take along."
    ),
    "kit_held": QT_TRANSLATE_NOOP("Words", "This is paused: nothing of it leaves until it goes on."),
    "kit_conflict": QT_TRANSLATE_NOOP(
        "Words",
        "There are conflicting versions of this. Choose one of them first, then have it validated.",
    ),
    "kit_waiting": QT_TRANSLATE_NOOP("Words", "Something of this post has not arrived here yet."),
    "kit_needs_update": QT_TRANSLATE_NOOP(
        "Words", "A newer version of the program wrote this post: update this one first."
    ),
    "kit_overtaken": QT_TRANSLATE_NOOP(
        "Words", "Another version of this was validated meanwhile. Look at it before you note anything."
    ),
    "published_later": QT_TRANSLATE_NOOP("Words", "That time is still to come."),
    "kit_binned": QT_TRANSLATE_NOOP("Words", "This post is in the bin. Take it out first."),
    "kit_text_changed": QT_TRANSLATE_NOOP(
        "Words",
        "What is stored of this post is not what was validated: nothing of it leaves. "
        "Go back to a backup, or send it for validation again.",
    ),
    "kit_file_missing": QT_TRANSLATE_NOOP(
        "Words",
        "File {number} is no longer in the brand’s folder: nothing leaves without it. "
        "Go back to a backup that has it, or have another picture validated in its place.",
    ),
    "kit_file_changed": QT_TRANSLATE_NOOP(
        "Words",
        "File {number} is not the one that was validated: its bytes have changed on the disk. "
        "Go back to a backup that has it, or have another picture validated in its place.",
    ),
}

_OUTBOX = {
    "outbox_missing": QT_TRANSLATE_NOOP(
        "Words",
        "The folder “To publish” is not there: {folder}. It is brought up to date once it is back.",
    ),
    "outbox_read_only": QT_TRANSLATE_NOOP(
        "Words",
        "Something in the folder “To publish” cannot be changed: {folder}. Is it read-only, or a file "
        "of it open elsewhere? It is tried again.",
    ),
    "outbox_full": QT_TRANSLATE_NOOP(
        "Words", "The folder “To publish” has no room left: {folder}. It is tried again."
    ),
    "outbox_error": QT_TRANSLATE_NOOP(
        "Words", "The folder “To publish” cannot be brought up to date: {folder}. It is tried again."
    ),
    "outbox_in_the_way": QT_TRANSLATE_NOOP(
        "Words", "“{name}” in the folder “To publish” is a link or a file: take it away, or rename it."
    ),
    "outbox_taken": QT_TRANSLATE_NOOP(
        "Words", "Another brand of this computer already publishes from {folder}. Choose a folder of its own."
    ),
    "outbox_inside": QT_TRANSLATE_NOOP(
        "Words", "This folder belongs to the brand itself. Choose one outside of it."
    ),
}

_RULES_FILES = {
    "house_rule_looser": QT_TRANSLATE_NOOP(
        "Words",
        "The team may ask for more than the network, not for less: at most {limit}.",
    ),
    "rules_file_broken": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: it cannot be read beyond line {line}, where a comma, a bracket or a "
        "quotation mark may be missing or be one too many.",
    ),
    "rules_file_closed": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: it cannot be opened.",
    ),
    "rules_file_not_text": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, it holds something that is no text in UTF-8.",
    ),
    "rules_file_too_large": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: it is far larger than a file of rules.",
    ),
    "rules_formats_missing": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, it lacks formats in which posts may be written: {names}.",
    ),
    "rules_key_twice": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” stands twice in the same place.",
    ),
    "rules_key_unknown": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” is nothing that a file of rules holds.",
    ),
    "rules_keys_missing": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” lacks: {names}.",
    ),
    "rules_negative": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must not be below zero.",
    ),
    "rules_network_unknown": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{network}” is no network of the program.",
    ),
    "rules_no_choices": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” has a choice without anything to choose, or "
        "choices where there is none.",
    ),
    "rules_not_above_zero": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must be above zero.",
    ),
    "rules_not_date": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{value}” is not a date such as 2026-11-21.",
    ),
    "rules_not_flag": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must be true or false.",
    ),
    "rules_not_group": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must be a group between braces, with something in it.",
    ),
    "rules_not_left_out": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” is no rule of this format that could be left "
        "out by hand.",
    ),
    "rules_not_list": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must be a list between square brackets.",
    ),
    "rules_not_number": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must be a whole number.",
    ),
    "rules_not_one_of": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must have one of these values: {choices}.",
    ),
    "rules_not_ratio": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{value}” is not a ratio such as 4:5.",
    ),
    "rules_not_text": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” must be a text that is not empty.",
    ),
    "rules_other_name": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{id}” is not the network after which the file is named.",
    ),
    "rules_rule_unknown": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{place}” is not a rule that the program knows.",
    ),
    "rules_value_wrong": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not used: on line {line}, “{value}” cannot be the value of “{place}”.",
    ),
    "rules_not_newer": QT_TRANSLATE_NOOP(
        "Words",
        "These rules are of {as_of}; the program’s own, of {ours}, are as new.",
    ),
    "rules_not_kept": QT_TRANSLATE_NOOP(
        "Words",
        "The file of rules could not be kept or removed. Is the disk full, or the file open elsewhere?",
    ),
}

_KEY_DATES = {
    "key_date_backwards": QT_TRANSLATE_NOOP("Words", "A key date cannot end before it begins."),
    "block_backwards": QT_TRANSLATE_NOOP("Words", "A note cannot end before it begins."),
    "block_hours_backwards": QT_TRANSLATE_NOOP(
        "Words",
        "The last hour of a note comes after its first one.",
    ),
    "block_over_midnight": QT_TRANSLATE_NOOP("Words", "A note keeps to its day: its hours end at midnight."),
    "key_dates_columns": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: each line needs these columns, separated by semicolons: {columns}.",
    ),
    "key_dates_missing": QT_TRANSLATE_NOOP("Words", "{file}, line {line}: “{column}” is empty."),
    "key_dates_text": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: “{column}” is too long or holds characters that cannot be shown.",
    ),
    "key_dates_repeated": QT_TRANSLATE_NOOP(
        "Words", "{file}, line {line}: this id stands twice in the file."
    ),
    "key_dates_layer": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: “{text}” is not a layer. Write one of {layers}.",
    ),
    "key_dates_rule": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: “{text}” is not a rule. Write, for example, 11-20, 3 thu 11 or easter+49.",
    ),
    "key_dates_days": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: “{text}” is not a number of days from 1 to 99.",
    ),
    "key_dates_day": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: “{text}” is not a date. Write it as 2026-11-20.",
    ),
    "key_dates_backwards": QT_TRANSLATE_NOOP(
        "Words",
        "{file}, line {line}: the last day comes before the first, or months after it.",
    ),
    "key_dates_too_large": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is too large for a list of key dates: at most {limit:size}.",
    ),
    "key_dates_not_text": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is not a text file in UTF-8. Save it as CSV in UTF-8.",
    ),
    "key_dates_unreadable": QT_TRANSLATE_NOOP("Words", "{file} cannot be read."),
}

_WORKSPACES = {
    "workspace_away": QT_TRANSLATE_NOOP(
        "Words", "The brand’s folder is no longer in its place. Bring it back, or plug its disk in again."
    ),
    "workspace_missing": QT_TRANSLATE_NOOP("Words", "There is no brand in {folder}."),
    "workspace_in_use": QT_TRANSLATE_NOOP("Words", "This brand is open in another window."),
    "workspace_damaged": QT_TRANSLATE_NOOP("Words", "The brand’s file is damaged. Open a backup of it."),
    "workspace_newer": QT_TRANSLATE_NOOP(
        "Words",
        "This brand was last opened by a newer version of the program. Update the program to open it.",
    ),
    "workspace_read_only": QT_TRANSLATE_NOOP(
        "Words",
        "The brand’s folder takes no changes. Check who may write to it.",
    ),
    "workspace_busy": QT_TRANSLATE_NOOP("Words", "The brand’s file is busy. Try again in a moment."),
    "disk_full": QT_TRANSLATE_NOOP("Words", "The disk is full. Nothing is lost; make room, then go on."),
    "disk_error": QT_TRANSLATE_NOOP("Words", "The disk does not answer as it should. Nothing was changed."),
    "place_network": QT_TRANSLATE_NOOP(
        "Words",
        "A brand cannot live on a network disk: two computers could damage it. Keep it on this computer.",
    ),
    "place_synced": QT_TRANSLATE_NOOP(
        "Words",
        "{program} copies this folder elsewhere and could damage the brand. Keep it in another folder.",
    ),
    "place_not_a_folder": QT_TRANSLATE_NOOP("Words", "{folder} is not a folder."),
    "place_read_only": QT_TRANSLATE_NOOP("Words", "{folder} takes no files. Choose another folder."),
    "place_not_empty": QT_TRANSLATE_NOOP(
        "Words",
        "{folder} already holds something. Choose an empty folder.",
    ),
}

_BACKUPS = {
    "backup_missing": QT_TRANSLATE_NOOP("Words", "{name} is no longer there. Choose another backup."),
    "backup_unknown": QT_TRANSLATE_NOOP("Words", "This file is not a backup of a brand."),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "This backup is damaged. Nothing was changed; choose another one.",
    ),
    "backup_unsafe": QT_TRANSLATE_NOOP(
        "Words",
        "This file is not as this program writes backups, so it was not opened. Choose another one.",
    ),
    "backup_newer": QT_TRANSLATE_NOOP(
        "Words",
        "This backup was made by a newer version of the program. Update the program to open it.",
    ),
    "backup_of_another": QT_TRANSLATE_NOOP(
        "Words",
        "This is a backup of another brand, {name}. Open that brand to go back to it.",
    ),
    "backup_no_room": QT_TRANSLATE_NOOP(
        "Words",
        "There is not enough room on the disk to open this backup. Make room, then try again.",
    ),
    "backup_of_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "The brand’s file is damaged; the earlier backups are kept. Close the brand and open it again.",
    ),
    "backup_place_missing": QT_TRANSLATE_NOOP(
        "Words",
        "The second place for backups, {folder}, is not there. Is its disk connected?",
    ),
    "backup_place_failed": QT_TRANSLATE_NOOP(
        "Words",
        "{folder} took no backup. Check that it has room and lets you write.",
    ),
    "clock_set_back": QT_TRANSLATE_NOOP(
        "Words",
        "There is a backup of {day}, a day that has not come yet: check this computer’s clock.",
    ),
}

_KEYS = {
    "key_locked": QT_TRANSLATE_NOOP("Words", "This key is closed. Open it with the PIN."),
    "key_missing": QT_TRANSLATE_NOOP("Words", "Your key is not on this computer."),
    "key_wrong_pin": QT_TRANSLATE_NOOP("Words", "This is not the PIN."),
    "key_unreachable": QT_TRANSLATE_NOOP(
        "Words",
        "The computer’s key store does not answer. Unlock it, then try again.",
    ),
    "key_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "Your key on this computer is damaged. An owner can add you again.",
    ),
}

_PICTURES = {
    "picture_missing": QT_TRANSLATE_NOOP("Words", "{name} is no longer there."),
    "picture_empty": QT_TRANSLATE_NOOP("Words", "This file is empty."),
    "picture_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "This picture is damaged or incomplete. Save it again in the program it comes from.",
    ),
    "picture_animated": QT_TRANSLATE_NOOP(
        "Words",
        "Animated pictures cannot be used yet. Save it as an MP4 video, or one image of it.",
    ),
    "picture_program": QT_TRANSLATE_NOOP(
        "Words",
        "This file is a program. It was not opened.",
    ),
    "picture_unknown": QT_TRANSLATE_NOOP("Words", "This program cannot use this kind of file."),
    "picture_format": QT_TRANSLATE_NOOP(
        "Words",
        "{format} files cannot be used. Save the picture as JPEG, PNG or WebP.",
    ),
    "picture_colours": QT_TRANSLATE_NOOP(
        "Words",
        "The colours of this picture ({mode}) cannot be read. Save it in RGB.",
    ),
    "picture_too_slow": QT_TRANSLATE_NOOP(
        "Words",
        "This file takes too long to read: it may be damaged. Save it again in the program it comes from.",
    ),
    "picture_too_heavy": QT_TRANSLATE_NOOP("Words", "This file is too heavy: at most {limit:size}."),
    "picture_too_large": QT_TRANSLATE_NOOP("Words", "This file has too many pixels: at most {limit}."),
    "picture_cannot_fit": QT_TRANSLATE_NOOP(
        "Words",
        "This picture cannot be made small enough: at most {limit:size}.",
    ),
    "video_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "This video is damaged, incomplete or without pictures. Export it again as MP4.",
    ),
    "video_codec": QT_TRANSLATE_NOOP(
        "Words",
        "Videos in {codec} cannot be shown here. Export this one as MP4 in H.264.",
    ),
    "video_format": QT_TRANSLATE_NOOP(
        "Words",
        "{format} files cannot be used. Export the video as MP4, MOV or WebM.",
    ),
    "document_format": QT_TRANSLATE_NOOP(
        "Words",
        "Documents of office programs cannot be used. Export this one as PDF.",
    ),
    "document_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "This document is damaged or incomplete. Export it again as PDF from the program it comes from.",
    ),
    "document_locked": QT_TRANSLATE_NOOP(
        "Words",
        "This document is locked by a password. Export it without one, then add it.",
    ),
    "document_too_long": QT_TRANSLATE_NOOP(
        "Words",
        "This document has too many pages: at most {limit}.",
    ),
    "media_missing": QT_TRANSLATE_NOOP(
        "Words",
        "This file is no longer in the brand’s folder. Add it again.",
    ),
    "media_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "This file has changed on the disk. Add it again.",
    ),
    "media_too_large": QT_TRANSLATE_NOOP("Words", "This file is too heavy: at most {limit:size}."),
    "media_link": QT_TRANSLATE_NOOP("Words", "{name} is a link. Choose the file itself."),
    "media_not_a_file": QT_TRANSLATE_NOOP("Words", "{name} is not a file."),
}

_TEXTS = {
    "text_missing": QT_TRANSLATE_NOOP("Words", "{name} is no longer there, or cannot be read."),
    "text_empty": QT_TRANSLATE_NOOP("Words", "There is no text in it."),
    "text_unreadable": QT_TRANSLATE_NOOP(
        "Words",
        "This file is not a plain text. Save it as plain text in the program it comes from.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Words",
        "This text is longer than any post: at most {limit} characters.",
    ),
    "too_many_files": QT_TRANSLATE_NOOP("Words", "At most {limit} files at once. The rest was left out."),
}

REFUSALS = {
    **_POSTS, **_KITS, **_OUTBOX, **_RULES_FILES, **_KEY_DATES, **_WORKSPACES, **_BACKUPS, **_KEYS,
    **_PICTURES, **_TEXTS,
}  # fmt: skip
