/** Made by `npm run migrations` from the folder beside it; do not edit. A test compares the two. */
export type Migration = { name: string; statements: string[] }

export const migrations: { main: Migration[]; keys: Migration[] } = {
  "main": [
    {
      "name": "0000_first",
      "statements": [
        "CREATE TABLE `alert` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`severity` text NOT NULL,\n\t`topic` text NOT NULL,\n\t`code` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`state` text NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `alert_conversation` ON `alert` (`area`,`conversation`);",
        "CREATE INDEX `alert_open` ON `alert` (`area`,`at`,`id`) WHERE state = 'open';",
        "CREATE TABLE `audit` (\n\t`area` text NOT NULL,\n\t`who` text NOT NULL,\n\t`turn` integer NOT NULL,\n\t`n` integer NOT NULL,\n\t`at` integer NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `who`, `turn`, `n`)\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `conversation` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`key_id` text NOT NULL,\n\t`begun` integer NOT NULL,\n\t`heard` integer NOT NULL,\n\t`ended` integer,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT;",
        "CREATE TABLE `early_receipt` (\n\t`area` text NOT NULL,\n\t`ref` text NOT NULL,\n\t`state` text NOT NULL,\n\t`code` text,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`area`, `ref`, `state`)\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `erasure` (\n\t`area` text NOT NULL,\n\t`key_id` text NOT NULL,\n\tPRIMARY KEY(`area`, `key_id`)\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `heard` (\n\t`area` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`n` integer NOT NULL,\n\t`line` text NOT NULL,\n\t`channel` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`key_id` text NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `conversation`, `n`)\n) STRICT;",
        "CREATE TABLE `inbound` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`fingerprint` text NOT NULL,\n\t`state` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`tries` integer NOT NULL,\n\t`sealed` text,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT;",
        "CREATE INDEX `inbound_pending` ON `inbound` (`area`,`at`) WHERE state = 'pending';",
        "CREATE TABLE `line` (\n\t`area` text NOT NULL,\n\t`hash` text NOT NULL,\n\t`sitting` integer NOT NULL,\n\t`conversation` text NOT NULL,\n\tPRIMARY KEY(`area`, `hash`, `sitting`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `line_conversation` ON `line` (`area`,`conversation`);",
        "CREATE TABLE `link` (\n\t`area` text NOT NULL,\n\t`token_hash` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`expires` integer NOT NULL,\n\t`state` text NOT NULL,\n\tPRIMARY KEY(`area`, `token_hash`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `link_conversation` ON `link` (`area`,`conversation`);",
        "CREATE TABLE `migration` (\n\t`n` integer PRIMARY KEY NOT NULL,\n\t`name` text NOT NULL\n) STRICT, WITHOUT ROWID;",
        "CREATE UNIQUE INDEX `migration_name` ON `migration` (`name`);",
        "CREATE TABLE `opt_out` (\n\t`area` text NOT NULL,\n\t`line` text NOT NULL,\n\t`state` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`source` text NOT NULL,\n\tPRIMARY KEY(`area`, `line`)\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `outbox` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`n` integer NOT NULL,\n\t`cause` text NOT NULL,\n\t`line` text NOT NULL,\n\t`channel` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`key` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`send_before` integer NOT NULL,\n\t`state` text NOT NULL,\n\t`code` text,\n\t`ref` text,\n\t`attempt` integer NOT NULL,\n\t`due` integer NOT NULL,\n\t`claimed_at` integer NOT NULL,\n\t`lease_until` integer NOT NULL,\n\t`lease` integer NOT NULL,\n\t`asked` integer NOT NULL,\n\t`key_id` text NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT;",
        "CREATE INDEX `outbox_conversation` ON `outbox` (`area`,`conversation`,`n`);",
        "CREATE INDEX `outbox_open` ON `outbox` (`area`,`state`,`at`,`conversation`,`n`) WHERE state in ('waiting', 'sending');",
        "CREATE INDEX `outbox_ahead` ON `outbox` (`area`,`conversation`,`line`,`n`) WHERE state in ('waiting', 'sending');",
        "CREATE INDEX `outbox_ref` ON `outbox` (`area`,`ref`) WHERE ref is not null;",
        "CREATE TABLE `setting` (\n\t`name` text PRIMARY KEY NOT NULL,\n\t`value` text NOT NULL\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `turn` (\n\t`area` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`n` integer NOT NULL,\n\t`inbound` text NOT NULL,\n\tPRIMARY KEY(`area`, `conversation`, `n`)\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `wait` (\n\t`area` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`name` text NOT NULL,\n\t`generation` integer NOT NULL,\n\t`due` integer NOT NULL,\n\t`asked_for` integer NOT NULL,\n\tPRIMARY KEY(`area`, `conversation`, `name`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `wait_due` ON `wait` (`area`,`due`);"
      ]
    },
    {
      "name": "0001_backoff",
      "statements": [
        "DROP INDEX `inbound_pending`;",
        "ALTER TABLE `inbound` ADD `due` integer DEFAULT 0 NOT NULL;",
        "CREATE INDEX `inbound_pending` ON `inbound` (`area`,`due`,`at`) WHERE state = 'pending';"
      ]
    },
    {
      "name": "0002_signed_rows",
      "statements": [
        "ALTER TABLE `line` ADD `mac` text;",
        "ALTER TABLE `link` ADD `mac` text;"
      ]
    },
    {
      "name": "0003_redactions",
      "statements": [
        "CREATE TABLE `redaction` (\n\t`area` text NOT NULL,\n\t`name` text NOT NULL,\n\t`due` integer NOT NULL,\n\t`tries` integer NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `name`)\n) STRICT;",
        "CREATE INDEX `redaction_due` ON `redaction` (`area`,`due`,`name`);"
      ]
    },
    {
      "name": "0004_alert_life",
      "statements": [
        "ALTER TABLE `alert` ADD `acknowledged` integer;",
        "ALTER TABLE `alert` ADD `resolved` integer;",
        "ALTER TABLE `alert` ADD `outcome` text;",
        "ALTER TABLE `alert` ADD `sealed` text;",
        "ALTER TABLE `alert` ADD `mac` text;",
        "CREATE INDEX `alert_resolved` ON `alert` (`area`,`resolved`) WHERE state = 'resolved';"
      ]
    },
    {
      "name": "0005_fewer_pages",
      "statements": [
        "DROP INDEX `outbox_ahead`;",
        "CREATE TABLE `__new_inbound` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`fingerprint` text NOT NULL,\n\t`state` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`tries` integer NOT NULL,\n\t`sealed` text,\n\t`due` integer DEFAULT 0 NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT, WITHOUT ROWID;",
        "INSERT INTO `__new_inbound` (`area`, `id`, `fingerprint`, `state`, `conversation`, `at`, `tries`, `sealed`, `due`) SELECT `area`, `id`, `fingerprint`, `state`, `conversation`, `at`, `tries`, `sealed`, `due` FROM `inbound`;",
        "DROP TABLE `inbound`;",
        "ALTER TABLE `__new_inbound` RENAME TO `inbound`;",
        "CREATE INDEX `inbound_pending` ON `inbound` (`area`,`due`,`at`) WHERE state = 'pending';",
        "CREATE TABLE `__new_heard` (\n\t`area` text NOT NULL,\n\t`conversation` text NOT NULL,\n\t`n` integer NOT NULL,\n\t`line` text NOT NULL,\n\t`channel` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`key_id` text NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `conversation`, `n`)\n) STRICT, WITHOUT ROWID;",
        "INSERT INTO `__new_heard` (`area`, `conversation`, `n`, `line`, `channel`, `at`, `key_id`, `sealed`) SELECT `area`, `conversation`, `n`, `line`, `channel`, `at`, `key_id`, `sealed` FROM `heard`;",
        "DROP TABLE `heard`;",
        "ALTER TABLE `__new_heard` RENAME TO `heard`;",
        "CREATE TABLE `__new_redaction` (\n\t`area` text NOT NULL,\n\t`name` text NOT NULL,\n\t`due` integer NOT NULL,\n\t`tries` integer NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `name`)\n) STRICT, WITHOUT ROWID;",
        "INSERT INTO `__new_redaction` (`area`, `name`, `due`, `tries`, `sealed`) SELECT `area`, `name`, `due`, `tries`, `sealed` FROM `redaction`;",
        "DROP TABLE `redaction`;",
        "ALTER TABLE `__new_redaction` RENAME TO `redaction`;",
        "CREATE INDEX `redaction_due` ON `redaction` (`area`,`due`,`name`);"
      ]
    },
    {
      "name": "0006_outbox_signed",
      "statements": [
        "ALTER TABLE `outbox` ADD `mac` text;",
        "ALTER TABLE `outbox` ADD `leave` text;"
      ]
    },
    {
      "name": "0007_signed_acts",
      "statements": [
        "ALTER TABLE `erasure` ADD `mac` text;",
        "ALTER TABLE `opt_out` ADD `mac` text;",
        "ALTER TABLE `wait` ADD `mac` text;"
      ]
    },
    {
      "name": "0008_episodes",
      "statements": [
        "CREATE TABLE `check_in` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`episode` text NOT NULL,\n\t`state` text NOT NULL,\n\t`mac` text,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `check_in_episode` ON `check_in` (`area`,`episode`);",
        "CREATE TABLE `episode` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`key_id` text NOT NULL,\n\t`state` text NOT NULL,\n\t`line` text NOT NULL,\n\t`opened` integer NOT NULL,\n\t`closed` integer,\n\t`due` integer,\n\t`version` integer NOT NULL,\n\t`sealed` text NOT NULL,\n\t`mac` text,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT;",
        "CREATE INDEX `episode_open` ON `episode` (`area`,`opened`,`id`) WHERE state = 'open';",
        "CREATE INDEX `episode_closed` ON `episode` (`area`,`closed`,`id`) WHERE state = 'closed';",
        "CREATE INDEX `episode_line` ON `episode` (`area`,`line`,`opened`) WHERE state = 'open';",
        "CREATE INDEX `episode_due` ON `episode` (`area`,`due`,`id`) WHERE due is not null;",
        "CREATE TABLE `episode_turn` (\n\t`area` text NOT NULL,\n\t`episode` text NOT NULL,\n\t`n` integer NOT NULL,\n\t`key` text NOT NULL,\n\tPRIMARY KEY(`area`, `episode`, `n`)\n) STRICT, WITHOUT ROWID;",
        "CREATE UNIQUE INDEX `episode_turn_key` ON `episode_turn` (`area`,`key`);"
      ]
    },
    {
      "name": "0009_cards",
      "statements": [
        "CREATE TABLE `card` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`about` text NOT NULL,\n\t`channel` text NOT NULL,\n\t`ts` text,\n\t`shown` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`state` text NOT NULL,\n\t`posting` integer NOT NULL,\n\t`unsure` integer NOT NULL,\n\t`taken` integer NOT NULL,\n\t`since` integer NOT NULL,\n\t`lease_until` integer NOT NULL,\n\t`due` integer NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `card_open` ON `card` (`area`,`at`,`id`) WHERE state = 'open';",
        "CREATE INDEX `card_over` ON `card` (`area`,`at`) WHERE state = 'over';"
      ]
    },
    {
      "name": "0010_console",
      "statements": [
        "CREATE TABLE `console_account` (\n\t`area` text NOT NULL,\n\t`person` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `person`)\n) STRICT, WITHOUT ROWID;",
        "CREATE TABLE `console_session` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`person` text NOT NULL,\n\t`began` integer NOT NULL,\n\t`seen` integer NOT NULL,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `console_session_person` ON `console_session` (`area`,`person`,`began`);",
        "CREATE INDEX `console_session_began` ON `console_session` (`area`,`began`);"
      ]
    },
    {
      "name": "0011_rota_book",
      "statements": [
        "CREATE TABLE `rota_entry` (\n\t`area` text NOT NULL,\n\t`n` integer NOT NULL,\n\t`until` integer NOT NULL,\n\t`key` text,\n\t`sealed` text NOT NULL,\n\tPRIMARY KEY(`area`, `n`)\n) STRICT, WITHOUT ROWID;",
        "CREATE INDEX `rota_entry_until` ON `rota_entry` (`area`,`until`);",
        "CREATE UNIQUE INDEX `rota_entry_key` ON `rota_entry` (`area`,`key`) WHERE key is not null;"
      ]
    },
    {
      "name": "0012_audit_read",
      "statements": [
        "ALTER TABLE `audit` ADD `kind` text;",
        "CREATE INDEX `audit_read` ON `audit` (`area`,`at`) WHERE kind = 'read';"
      ]
    },
    {
      "name": "0013_audit_fact",
      "statements": [
        "CREATE INDEX `audit_fact` ON `audit` (`area`,`at`) WHERE kind = 'fact';"
      ]
    }
  ],
  "keys": [
    {
      "name": "0000_first",
      "statements": [
        "CREATE TABLE `migration` (\n\t`n` integer PRIMARY KEY NOT NULL,\n\t`name` text NOT NULL\n) STRICT, WITHOUT ROWID;",
        "CREATE UNIQUE INDEX `migration_name` ON `migration` (`name`);",
        "CREATE TABLE `root_key` (\n\t`name` text PRIMARY KEY NOT NULL,\n\t`id` text NOT NULL,\n\t`master` text NOT NULL,\n\t`wrapped` text NOT NULL\n) STRICT;",
        "CREATE TABLE `sitting_key` (\n\t`area` text NOT NULL,\n\t`id` text NOT NULL,\n\t`side` text NOT NULL,\n\t`master` text NOT NULL,\n\t`made` integer NOT NULL,\n\t`wrapped` text NOT NULL,\n\tPRIMARY KEY(`area`, `id`)\n) STRICT;"
      ]
    },
    {
      "name": "0001_signed_rows",
      "statements": [
        "CREATE TABLE `done` (\n\t`name` text PRIMARY KEY NOT NULL\n) STRICT, WITHOUT ROWID;"
      ]
    }
  ]
}
