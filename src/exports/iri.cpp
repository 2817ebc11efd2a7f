#include "exports/iri.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::exports {
namespace {

bool plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.';
}

std::string escaped(std::string_view name, char mark, std::string_view also) {
  std::string out;
  for (const char c : name) {
    if (plain(c) || also.find(c) != std::string_view::npos)
      out += c;
    else
      out += fmt::format("{}{:02X}", mark, static_cast<unsigned char>(c));
  }
  return out;
}

bool graphic(char c) {
  return c > ' ' && c < 0x7F && std::string_view("\"<>\\^`{}|").find(c) == std::string_view::npos;
}

}  // namespace

std::string segment(std::string_view name) { return name.empty() ? "-" : escaped(name, '%', "~"); }

std::string component_id(std::string_view name) { return name.empty() ? "~" : escaped(name, '~', ""); }

bool is_base(std::string_view iri) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (!iri.starts_with(scheme)) continue;
    const auto rest = iri.substr(scheme.size());
    return !rest.empty() && rest.front() != '/' && rest.back() != '/' &&
           std::all_of(rest.begin(), rest.end(), graphic) &&
           rest.find_first_of("?#@") == std::string_view::npos;
  }
  return false;
}

bool is_mbox(std::string_view address) {
  const auto at = address.find('@');
  if (at == std::string_view::npos || at == 0) return false;
  const auto host = address.substr(at + 1);
  const auto dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.front() == '.' ||
      host.find("..") != std::string_view::npos)
    return false;
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto host_char = [](char c) { return plain(c) && c != '_'; };
  const auto local_char = [](char c) { return plain(c) || c == '+' || c == '\''; };
  const auto top = host.substr(dot + 1);
  return !top.empty() && top.size() <= 63 && std::all_of(top.begin(), top.end(), letter) &&
         std::all_of(host.begin(), host.end(), host_char) &&
         std::all_of(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(at), local_char);
}

}  // namespace plumbline::exports
