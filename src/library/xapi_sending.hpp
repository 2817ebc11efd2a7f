#pragma once
// Attempts told to other systems: statements written to a file, or sent to a record store (LRS) over HTTPS
// and gone on with where the last run stopped. The engine's part is exports/; here it meets the disk, the
// network and the clock.
//
// The password never comes from the command line, where other people on the machine can read it: it is in the
// environment (PLUMBLINE_LRS_USER, PLUMBLINE_LRS_PASSWORD) or in a file that only its owner can read, with
// the user name on the first line and the password on the second.
//
// Codes: those of exports/xapi.hpp, xapi.no-credentials, xapi.open-file (others can read the file with the
// password), xapi.cursor (the file that remembers how far we came isn't one of ours), xapi.endpoint, file.*.

#include "base/result.hpp"
#include "disk/folders.hpp"
#include "exports/sending.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace plumbline::library {

struct Credentials {
  std::string user, password;
};
/// From the file when one is named, else from the environment.
base::Result<Credentials> lrs_credentials(const disk::Environment& environment,
                                          const std::filesystem::path& file);

struct RecordStore {
  std::string endpoint;  // "https://lrs.agency.example/xapi": what "/statements" is put after
  Credentials credentials;
  std::filesystem::path authority_file;  // of a private authority; may be empty
  std::filesystem::path cursor_file;     // made when it isn't there; one for each endpoint
};

/// False stops at the next wait; called with what is done so far and all there is.
using Going = std::function<bool(std::size_t done, std::size_t all)>;

/// Sends what isn't there yet. Attempts must come in the order of earlier runs, new ones at the end.
base::Result<exports::Summary> send_to_lrs(const std::vector<exports::AttemptRecord>& records,
                                           const exports::Naming& naming, const RecordStore& to,
                                           const Going& going = {});
/// The same for statements made already: those that void an erased person's, say. A cursor file of their own.
base::Result<exports::Summary> send_statements(const std::vector<exports::Statement>& list,
                                               const RecordStore& to, const Going& going = {});
/// All of them, one statement a line. How many.
base::Result<std::size_t> write_statements(const std::vector<exports::AttemptRecord>& records,
                                           const exports::Naming& naming, const std::filesystem::path& file);

/// Of all records, one after the other; everything that is wrong at once, each with the attempt's id.
base::Result<std::vector<exports::Statement>> all_statements(
    const std::vector<exports::AttemptRecord>& records, const exports::Naming& naming);

}  // namespace plumbline::library
