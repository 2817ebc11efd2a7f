// The few functions that an author's text calls without knowing it: a word is used, a name is looked up or
// changed, a variable is read or set.

#include "story/host.hpp"

namespace plumbline::story {

void Host::note(Mishap::Kind kind, int line, std::string_view word) noexcept {
  constexpr std::size_t kMost = 400;
  constexpr std::size_t kLongest = 80;
  if (mishaps.size() < kMost) mishaps.push_back({kind, line, std::string(word.substr(0, kLongest))});
}

int author_line(lua_State* lua) {
  constexpr int kLevels = 24;
  lua_Debug ar;
  for (int level = 0; level < kLevels && lua_getstack(lua, level, &ar) != 0; ++level) {
    lua_getinfo(lua, "Sl", &ar);
    if (std::string_view(ar.source) == kAuthorText) return ar.currentline;
  }
  return 0;
}

const Made* made_at(lua_State* lua, int index) {
  const void* block = lua_touserdata(lua, index);
  if (block == nullptr || lua_getmetatable(lua, index) == 0) return nullptr;
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.made_meta);
  const bool same = lua_rawequal(lua, -1, -2) != 0;
  lua_pop(lua, 2);
  return same ? static_cast<const Made*>(block) : nullptr;
}

namespace {

std::string_view text_at(lua_State* lua, int index) {
  if (lua_type(lua, index) != LUA_TSTRING) return {};
  std::size_t size = 0;
  const char* text = lua_tolstring(lua, index, &size);
  return {text, size};
}

}  // namespace

Made* push_made(lua_State* lua, const Made& like) {
  auto* made = static_cast<Made*>(lua_newuserdatauv(lua, sizeof(Made), 3));
  *made = like;
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.made_meta);
  lua_setmetatable(lua, -2);
  return made;
}

Shown shown_at(lua_State* lua, int index) {
  using Form = Shown::Form;
  switch (lua_type(lua, index)) {
    case LUA_TNIL:
    case LUA_TNONE: return {};
    case LUA_TBOOLEAN: return {Form::truth, lua_toboolean(lua, index) != 0, 0, {}};
    case LUA_TNUMBER: {
      int whole = 0;
      const auto n = lua_tointegerx(lua, index, &whole);
      return {whole != 0 ? Form::number : Form::fraction, false, n, {}};
    }
    case LUA_TSTRING: return {Form::text, false, 0, text_at(lua, index)};
    case LUA_TTABLE: return {Form::other, false, 0, "a list in braces"};
    case LUA_TFUNCTION: return {Form::other, false, 0, "a function"};
    default: return {Form::other, false, 0, "a word of the language"};
  }
}

namespace {

void push_stand_in(lua_State* lua) {
  push_made(lua, Made{.word = Made::kStandIn, .calls = 0, .several = false, .line = 0, .serial = 0});
}

std::string_view word_of(const Host& host, const Made& made) {
  return made.word < host.words.size() ? std::string_view(host.words[made.word].name) : std::string_view();
}

/// Copies slot `slot` of the thing at `from` to the thing on top.
void copy_slot(lua_State* lua, int from, int slot) {
  lua_getiuservalue(lua, from, slot);
  lua_setiuservalue(lua, -2, slot);
}

/// The arguments from 2 on: one as it is, several as a table.
void push_arguments(lua_State* lua, int count) {
  if (count == 1) return lua_pushvalue(lua, 2);
  lua_createtable(lua, count, 0);
  for (int i = 1; i <= count; ++i) {
    lua_pushvalue(lua, i + 1);
    lua_rawseti(lua, -2, i);
  }
}

void keep(lua_State* lua) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.kept);
  lua_pushvalue(lua, -2);
  lua_rawseti(lua, -2, static_cast<lua_Integer>(lua_rawlen(lua, -2)) + 1);
  lua_pop(lua, 1);
}

}  // namespace

Answer call_made(lua_State* lua) {
  Host& host = host_of(lua);
  const Made* self = made_at(lua, 1);
  if (self == nullptr) return {};
  const int given = lua_gettop(lua) - 1;
  if (self->word == Made::kStandIn) return lua_settop(lua, 1), Answer{1};
  const Word& word = host.words[self->word];
  if (self->calls >= word.calls) {
    host.note(Mishap::Kind::comma_missing, author_line(lua), word.name);
    return lua_settop(lua, 1), Answer{1};
  }
  Made* next = push_made(lua, *self);
  copy_slot(lua, 1, Made::name);
  if (self->calls > 0) copy_slot(lua, 1, Made::first);
  push_arguments(lua, given);
  lua_setiuservalue(lua, -2, Made::first + self->calls);
  next->calls = static_cast<std::uint8_t>(self->calls + 1);
  next->several = next->several || (self->calls == 0 && given != 1);
  if (self->calls == 0) {
    next->line = author_line(lua);
    next->serial = ++host.serial;
  }
  if (word.kept && next->calls == word.calls) keep(lua);
  return {1};
}

Answer index_made(lua_State* lua) {
  Host& host = host_of(lua);
  const Made* self = made_at(lua, 1);
  if (self == nullptr) return {};
  if (self->word == Made::kStandIn) return lua_settop(lua, 1), Answer{1};
  lua_settop(lua, 2);
  if (host.words[self->word].named && self->calls == 0 && lua_type(lua, 2) == LUA_TSTRING) {
    push_made(lua, *self);
    lua_pushvalue(lua, 2);
    lua_setiuservalue(lua, -2, Made::name);
    return {1};
  }
  host.note(Mishap::Kind::no_such_part, author_line(lua), word_of(host, *self));
  push_stand_in(lua);
  return {1};
}

Answer refuse_change(lua_State* lua) {
  Host& host = host_of(lua);
  const Made* self = made_at(lua, 1);
  if (self == nullptr || self->word != Made::kStandIn)
    host.note(Mishap::Kind::fixed_word, author_line(lua),
              self != nullptr ? word_of(host, *self) : text_at(lua, 2));
  return {};
}

/// Upvalues: the author's own globals, the words.
Answer index_environment(lua_State* lua) {
  Host& host = host_of(lua);
  lua_settop(lua, 2);
  for (const int upvalue : {1, 2}) {
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(upvalue)) != LUA_TNIL) return {1};
    lua_pop(lua, 1);
  }
  host.note(Mishap::Kind::unknown_word, author_line(lua), text_at(lua, 2));
  if (host.view != nullptr) {
    host.stopped_by_mishap = true;
    return {0, true};
  }
  push_stand_in(lua);
  return {1};
}

Answer change_environment(lua_State* lua) {
  Host& host = host_of(lua);
  if (host.view != nullptr) {
    host.note(Mishap::Kind::kept_state, author_line(lua), text_at(lua, 2));
    host.stopped_by_mishap = true;
    return {0, true};
  }
  lua_settop(lua, 3);
  lua_rawset(lua, lua_upvalueindex(1));
  return {};
}

namespace {

void push_shown(lua_State* lua, const Shown& s) {
  switch (s.form) {
    case Shown::Form::truth: return lua_pushboolean(lua, s.truth ? 1 : 0);
    case Shown::Form::number: return lua_pushinteger(lua, s.number);
    case Shown::Form::text: lua_pushlstring(lua, s.text.data(), s.text.size()); return;
    case Shown::Form::library:
      lua_rawgetp(lua, LUA_REGISTRYINDEX, &kKeys.words);
      lua_pushlstring(lua, s.text.data(), s.text.size());
      lua_rawget(lua, -2);
      return lua_remove(lua, -2);
    default: return lua_pushnil(lua);
  }
}

}  // namespace

Answer index_view(lua_State* lua) {
  Host& host = host_of(lua);
  if (host.view == nullptr) return {};
  Shown shown;
  host.stopped_by_view = !host.view->read(text_at(lua, 2), shown);
  if (host.stopped_by_view) return {0, true};
  push_shown(lua, shown);
  return {1};
}

Answer change_view(lua_State* lua) {
  Host& host = host_of(lua);
  if (host.view == nullptr) return {};
  host.stopped_by_view = !host.view->write(text_at(lua, 2), shown_at(lua, 3));
  return {0, host.stopped_by_view};
}

}  // namespace plumbline::story
