-- One run. "DROP SCHEMA screening CASCADE" deletes everything about it, and should when it is no longer needed: all of this is personal data.
CREATE SCHEMA screening;
SET LOCAL search_path TO screening;

CREATE TABLE settings (most_adverts bigint NOT NULL, screen_options text[] NOT NULL, link_options text[] NOT NULL);

-- The lines of the file that are not empty, without their line feeds.
CREATE TABLE record (line bigint PRIMARY KEY, byte bigint NOT NULL, part int NOT NULL, content bytea NOT NULL);
CREATE INDEX ON record (part);

-- What is to be done: "read" screens a part and takes its keys, "join" finds the components, "link" links a batch of them.
CREATE TABLE work (number bigserial PRIMARY KEY, stage text NOT NULL, part int NOT NULL, done_by text);

-- Ids and keys are kept as JSON strings, since text here cannot hold every character that theirs can.
CREATE TABLE screened (line bigint PRIMARY KEY, content text NOT NULL);
CREATE TABLE advert (line bigint PRIMARY KEY, id text NOT NULL);
CREATE TABLE advert_key (line bigint NOT NULL, key text NOT NULL);
CREATE TABLE set_aside (key text NOT NULL);
CREATE TABLE member (line bigint PRIMARY KEY, part int NOT NULL);
CREATE TABLE cluster (part int NOT NULL, content text NOT NULL);
