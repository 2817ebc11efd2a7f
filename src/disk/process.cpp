#include "disk/process.hpp"

#include <cstdlib>

namespace plumbline::disk {

Environment this_environment() {
  return [](const char* name) -> std::optional<std::string> {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0' ? std::optional<std::string>(value) : std::nullopt;
  };
}

std::filesystem::path this_program(const char* typed) {
  std::error_code none;
  if (auto self = std::filesystem::read_symlink("/proc/self/exe", none); !none) return self;
  return std::filesystem::absolute(typed, none);
}

}  // namespace plumbline::disk
