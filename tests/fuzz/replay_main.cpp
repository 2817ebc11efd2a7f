// Stands in for libFuzzer in an ordinary build: feeds a fuzzer's function every file of the directories
// given, in the order of their names, so that what was once found stays found. Prints each name first: the
// last one printed is the one that failed. An absent or empty directory is an error, or a misspelt one would
// pass for ever.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& directory) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void replay(const fs::path& file) {
  std::printf("%s\n", file.c_str());
  std::fflush(stdout);
  std::ifstream in(file, std::ios::binary);
  const std::vector<char> bytes(std::istreambuf_iterator<char>(in), {});
  const std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
  LLVMFuzzerTestOneInput(input.data(), input.size());
}

int replay_all(const std::vector<std::string>& directories) {
  std::size_t replayed = 0;
  for (const auto& directory : directories) {
    const auto files = files_in(directory);
    if (files.empty()) {
      std::fprintf(stderr, "%s: no files to replay\n", directory.c_str());
      return 1;
    }
    std::for_each(files.begin(), files.end(), replay);
    replayed += files.size();
  }
  std::printf("%zu inputs replayed\n", replayed);
  return replayed == 0 ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return replay_all({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
