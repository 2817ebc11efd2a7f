#pragma once
// Where a file of records may lie, and how it gets there: on a drive of this machine, readable for its owner
// alone, and never in part: a file is made under another name beside and put in its place when it is whole.

#include "records/store.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace plumbline::records {

/// What the system says of the drive a folder lies on.
struct Drive {
  std::uint64_t kind = 0;  // statfs(2), f_type
  std::string name;  // its file system as the list of mounts calls it: "ext4", "fuse.sshfs"; may be empty
};
Drive drive_of(const std::filesystem::path& folder);
/// What sort of network drive this is ("NFS"), "" when it is one of this machine. Locks don't hold on network
/// drives, so two programs would destroy each other's records. A drive served by another program (FUSE)
/// counts as one unless it is known to be local.
std::string network_sort(const Drive& drive);

/// Throws Stop when no file of records can be kept there: the folder can't be made, or lies on a network
/// drive. Missing folders are made, for their owner alone (0700).
void prepare_folder(const std::filesystem::path& file,
                    const std::function<std::string(const std::filesystem::path&)>& network);
/// A new, empty file beside another, which nobody else can read (0600, whatever the umask). Its name.
std::filesystem::path make_private_beside(const std::filesystem::path& file);
/// Takes from all others the right to read a file of ours.
void keep_private(const std::filesystem::path& file);
/// Puts a finished file in its place, if nothing is there. False: something is.
bool put_in_place(const std::filesystem::path& from, const std::filesystem::path& to);
/// Tries to write a little beside a file, and takes it away again: the system's reason why it can't be, 0
/// when it can.
int why_not_written(const std::filesystem::path& file);
void sync_folder_of(const std::filesystem::path& file);
/// The journal SQLite keeps beside a file while it writes.
std::filesystem::path journal_of(const std::filesystem::path& file);

}  // namespace plumbline::records
