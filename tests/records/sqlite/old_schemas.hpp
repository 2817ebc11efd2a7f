#pragma once
// The tables of older versions, as they were made. Never changed: files like these are out there.

namespace plumbline::testing {

inline constexpr const char* kSchema1 = R"(
PRAGMA application_id = 1349285229;
PRAGMA user_version = 1;
CREATE TABLE events(
  place INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  key BLOB,
  at INTEGER,
  payload BLOB,
  self BLOB NOT NULL,
  content BLOB) STRICT;
CREATE UNIQUE INDEX events_1_by_sequence ON events(stream, sequence);
CREATE TABLE streams(
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  owner BLOB,
  last INTEGER NOT NULL,
  self BLOB NOT NULL,
  signer BLOB NOT NULL,
  signature BLOB NOT NULL) STRICT;
CREATE TABLE texts(
  kind INTEGER NOT NULL,
  hash BLOB NOT NULL,
  parts BLOB NOT NULL,
  PRIMARY KEY(kind, hash)) STRICT;
CREATE TABLE seal(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  events INTEGER NOT NULL,
  journal BLOB NOT NULL,
  signer BLOB NOT NULL,
  signature BLOB NOT NULL) STRICT;
)";

}  // namespace plumbline::testing
