#include "story/sandbox.hpp"

#include "story/host.hpp"

#include <algorithm>
#include <utility>

namespace plumbline::story {

namespace {

/// Called by Lua when an error arises, while the frames that led to it are still there.
int note_error_line(lua_State* lua) {
  host_of(lua).error_line = author_line(lua);
  return 1;
}

std::string message_at(lua_State* lua, int index) {
  if (lua_type(lua, index) != LUA_TSTRING) return {};
  std::size_t size = 0;
  const char* text = lua_tolstring(lua, index, &size);
  return {text, std::min<std::size_t>(size, 500)};
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Lua writes "text:12: message"; the line, and the message alone.
std::pair<int, std::string> placed(const std::string& message) {
  for (const std::string_view name : {"text:", "expression:", "prelude:"}) {
    if (message.compare(0, name.size(), name) != 0) continue;
    std::size_t at = name.size();
    int line = 0;
    for (; at < message.size() && message[at] >= '0' && message[at] <= '9' && line < 100'000'000; ++at)
      line = line * 10 + (message[at] - '0');
    if (at == name.size() || message.compare(at, 2, ": ") != 0) break;
    return {line, message.substr(at + 2)};
  }
  return {0, message};
}

}  // namespace

struct Sandbox::Inside {
  Door door;
  Host host;
  Written written;
  lua_State* keeper = nullptr;
  bool ready = false;

  Inside(std::size_t memory, std::uint64_t steps) : door(memory, steps) {}

  bool build();
  int call(int arguments, int results);
  Halt halt(int status) const;
  Halt unread(int status) const;
};

bool Sandbox::Inside::build() {
  lua_State* lua = door.state();
  if (lua == nullptr) return false;
  door.budget().host = &host;
  lua_pushcfunction(lua, build_environment);
  if (lua_pcall(lua, 0, 0, 0) != LUA_OK) return false;
  lua_pushcfunction(lua, [](lua_State* l) {
    lua_newthread(l);
    lua_rawsetp(l, LUA_REGISTRYINDEX, &kKeys.keeper);
    return 0;
  });
  if (lua_pcall(lua, 0, 0, 0) != LUA_OK) return false;
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.keeper);
  keeper = lua_tothread(lua, -1);
  lua_settop(lua, 0);
  return keeper != nullptr;
}

/// Calls the function below its arguments with the caps in force.
int Sandbox::Inside::call(int arguments, int results) {
  lua_State* lua = door.state();
  const int base = lua_gettop(lua) - arguments;
  lua_pushcfunction(lua, note_error_line);
  lua_insert(lua, base);
  host.error_line = 0;
  host.stopped_by_view = host.stopped_by_mishap = false;
  door.budget().running = true;
  const int status = lua_pcall(lua, arguments, results, base);
  door.budget().running = false;
  lua_remove(lua, base);
  return status;
}

/// Why a run ended.
Halt Sandbox::Inside::halt(int status) const {
  auto [line, message] = placed(message_at(door.state(), -1));
  Halt h{Halt::Kind::error, host.error_line, std::move(message)};
  if (door.budget().steps_gone)
    h.kind = Halt::Kind::steps;
  else if (host.stopped_by_view)
    h.kind = Halt::Kind::view;
  else if (host.stopped_by_mishap)
    h.kind = Halt::Kind::mishap;
  else if (status == LUA_ERRMEM || contains(h.message, "not enough memory"))
    h.kind = Halt::Kind::memory;
  else if (contains(h.message, "stack overflow"))
    h.kind = Halt::Kind::recursion;
  if (h.line == 0) h.line = line;
  return h;
}

/// Why a text could not be read.
Halt Sandbox::Inside::unread(int status) const {
  auto [line, message] = placed(message_at(door.state(), -1));
  Halt h{Halt::Kind::syntax, line, std::move(message)};
  if (status == LUA_ERRMEM)
    h.kind = Halt::Kind::memory;
  else if (contains(h.message, "C stack overflow") || contains(h.message, "too many C levels"))
    h.kind = Halt::Kind::nesting;
  return h;
}

Sandbox::Sandbox(std::size_t memory, std::uint64_t steps, std::vector<Word> words)
    : inside_(std::make_unique<Inside>(memory, steps)) {
  inside_->host.words = std::move(words);
  inside_->ready = inside_->build();
}

Sandbox::~Sandbox() = default;

const Written& Sandbox::written() const { return inside_->written; }
const std::vector<Mishap>& Sandbox::mishaps() const { return inside_->host.mishaps; }
bool Sandbox::exhausted() const { return !inside_->ready || inside_->door.budget().steps_gone; }

std::optional<Halt> Sandbox::run(std::string_view text) {
  if (!inside_->ready) return Halt{Halt::Kind::memory, 0, {}};
  lua_State* lua = inside_->door.state();
  std::optional<Halt> halt;
  lua_settop(lua, 0);
  if (const int status = luaL_loadbufferx(lua, text.data(), text.size(), kAuthorText, "t");
      status != LUA_OK) {
    halt = inside_->unread(status);
    lua_settop(lua, 0);
    return halt;
  }
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.environment);
  if (lua_setupvalue(lua, 1, 1) == nullptr) lua_pop(lua, 1);
  if (const int status = inside_->call(0, 1); status != LUA_OK) {
    halt = inside_->halt(status);
    lua_settop(lua, 0);
  }
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.kept);
  read_written(lua, halt ? 0 : 1, lua_gettop(lua), inside_->keeper, inside_->host.words, inside_->written);
  lua_settop(lua, 0);
  return halt;
}

Sandbox::Compiled Sandbox::compile(std::string_view text, Kind kind) {
  inside_->door.budget().charge(200 + 20 * text.size());
  if (exhausted()) return {0, Halt{Halt::Kind::steps, 0, {}}};
  lua_State* lua = inside_->door.state();
  const StackGuard guard(lua);
  const std::string whole = (kind == Kind::expression ? "return " : "") + std::string(text);
  if (const int status = luaL_loadbufferx(lua, whole.data(), whole.size(), kExpressionText, "t");
      status != LUA_OK)
    return {0, inside_->unread(status)};
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.view);
  if (lua_setupvalue(lua, -2, 1) == nullptr) lua_pop(lua, 1);
  if (lua_checkstack(inside_->keeper, 1) == 0) return {0, Halt{Halt::Kind::memory, 0, {}}};
  lua_xmove(lua, inside_->keeper, 1);
  return {lua_gettop(inside_->keeper), std::nullopt};
}

namespace {

constexpr int kMostRemembered = 40;

/// What the function at `index` remembers from one call to the next, as far as Lua shows it; their number.
int push_remembered(lua_State* lua, int index) {
  int count = 0;
  while (count < kMostRemembered && lua_getupvalue(lua, index, count + 1) != nullptr) ++count;
  return count;
}

bool remembers_the_same(lua_State* lua, int index, int first, int count) {
  bool same = true;
  for (int i = 0; i < count && lua_getupvalue(lua, index, i + 1) != nullptr; ++i) {
    same = same && lua_rawequal(lua, -1, first + i) != 0;
    lua_pop(lua, 1);
  }
  return same;
}

}  // namespace

Sandbox::Reply Sandbox::ask(int function, View& view) {
  constexpr std::uint64_t kPerQuestion = 50;  // what asking costs beside the steps of the answer
  Reply reply;
  lua_State* lua = inside_->door.state();
  lua_settop(lua, 0);
  inside_->door.budget().charge(kPerQuestion);
  if (exhausted() || lua_checkstack(lua, kMostRemembered + 10) == 0) {
    reply.halt = Halt{exhausted() ? Halt::Kind::steps : Halt::Kind::memory, 0, {}};
    return reply;
  }
  lua_pushvalue(inside_->keeper, function);
  lua_xmove(inside_->keeper, lua, 1);
  const int remembered = push_remembered(lua, 1);
  lua_pushvalue(lua, 1);
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.view);
  inside_->host.view = &view;
  const int status = inside_->call(1, 1);
  inside_->host.view = nullptr;
  if (status != LUA_OK)
    reply.halt = inside_->halt(status);
  else
    reply.value = shown_at(lua, -1);
  reply.kept_state = !remembers_the_same(lua, 1, 2, remembered);
  return reply;
}

}  // namespace plumbline::story
