// From Lua's values to Written. Only functions of Lua are used that neither allocate nor raise, so that C++
// objects may be alive here; lua_checkstack is the one exception, and it says no instead of raising.

#include "story/host.hpp"

#include <algorithm>
#include <unordered_map>

namespace plumbline::story {

namespace {

constexpr int kDeepest = 60;  // nothing in the language nests half as deep
constexpr std::size_t kMostValues = 400'000;

class Copier {
 public:
  Copier(lua_State* lua, lua_State* keeper, const std::vector<Word>& words, Written& out)
      : lua_(lua), keeper_(keeper), words_(words), out_(out) {}

  Value value(int index, int depth);
  const Thing* thing(int index, int depth);

 private:
  std::string_view text(int index);
  const Table* table(int index, int depth);
  void fill(Table& t, int index, int depth);
  void settle(Table& t, std::vector<std::pair<lua_Integer, Value>>& numbered);
  Value function(int index);
  bool fits(int depth);

  lua_State* lua_;
  lua_State* keeper_;
  const std::vector<Word>& words_;
  Written& out_;
  std::size_t values_ = 0;
  std::unordered_map<const void*, const Table*> tables_;
  std::unordered_map<const void*, const Thing*> things_;
  std::unordered_map<const void*, Value> functions_;
  std::unordered_map<const void*, std::string_view> texts_;
};

bool Copier::fits(int depth) {
  if (depth <= kDeepest && ++values_ <= kMostValues && lua_checkstack(lua_, 8) != 0) return true;
  out_.complete = false;
  return false;
}

/// Copied, because an author's function may still let go of the original; each text once, however often it is
/// used.
std::string_view Copier::text(int index) {
  std::size_t size = 0;
  const char* at = lua_tolstring(lua_, index, &size);
  auto& known = texts_[at];
  if (known.data() == nullptr) known = out_.texts.emplace_back(at, size);
  return known;
}

Value Copier::value(int index, int depth) {
  Value v;
  switch (lua_type(lua_, index)) {
    case LUA_TNIL: break;
    case LUA_TBOOLEAN:
      v.form = Value::Form::truth;
      v.truth = lua_toboolean(lua_, index) != 0;
      break;
    case LUA_TNUMBER: {
      int whole = 0;
      v.form = Value::Form::number;
      v.integer = lua_tointegerx(lua_, index, &whole);
      v.whole = whole != 0;
      break;
    }
    case LUA_TSTRING:
      v.form = Value::Form::text;
      v.text = text(index);
      break;
    case LUA_TTABLE:
      v.form = Value::Form::table;
      v.table = table(index, depth);
      break;
    case LUA_TFUNCTION: return function(index);
    default:
      v.thing = thing(index, depth);
      v.form = v.thing != nullptr ? Value::Form::thing : Value::Form::unknown;
  }
  return v;
}

const Table* Copier::table(int index, int depth) {
  const void* const key = lua_topointer(lua_, index);
  if (const auto known = tables_.find(key); known != tables_.end()) return known->second;
  Table& t = out_.tables.emplace_back();
  tables_.emplace(key, &t);
  fill(t, index, depth);
  return &t;
}

void Copier::fill(Table& t, int index, int depth) {
  std::vector<std::pair<lua_Integer, Value>> numbered;
  t.cut = !fits(depth);
  if (t.cut) return;
  lua_pushnil(lua_);
  while (lua_next(lua_, index) != 0) {
    const int top = lua_gettop(lua_);
    if (!fits(depth)) {
      t.cut = true;
      lua_pop(lua_, 2);
      break;
    }
    if (lua_type(lua_, top - 1) == LUA_TSTRING) {
      const auto name = text(top - 1);
      t.fields.emplace_back(name, value(top, depth + 1));
    } else if (lua_isinteger(lua_, top - 1) != 0 && lua_tointeger(lua_, top - 1) > 0) {
      numbered.emplace_back(lua_tointeger(lua_, top - 1), value(top, depth + 1));
    } else {
      ++t.odd_keys;
    }
    lua_pop(lua_, 1);
  }
  settle(t, numbered);
}

void Copier::settle(Table& t, std::vector<std::pair<lua_Integer, Value>>& numbered) {
  const auto by_key = [](const auto& a, const auto& b) { return a.first < b.first; };
  std::sort(t.fields.begin(), t.fields.end(), by_key);
  std::sort(numbered.begin(), numbered.end(), by_key);
  t.items.reserve(numbered.size());
  for (auto& [number, v] : numbered) t.items.push_back(v);
  t.has_gap = !numbered.empty() && numbered.back().first != static_cast<lua_Integer>(numbered.size());
}

const Thing* Copier::thing(int index, int depth) {
  if (lua_checkstack(lua_, 8) == 0) return nullptr;
  const Made* made = made_at(lua_, index);
  if (made == nullptr || made->word >= words_.size()) return nullptr;
  if (const auto known = things_.find(made); known != things_.end()) return known->second;
  Thing& t = out_.things.emplace_back();
  things_.emplace(made, &t);
  t.word = words_[made->word].name;
  t.calls = made->calls;
  t.line = made->line;
  t.serial = made->serial;
  t.several = made->several;
  if (!fits(depth)) return &t;
  for (const int slot : {Made::name, Made::first, Made::second}) {
    lua_getiuservalue(lua_, index, slot);
    const Value v = value(lua_gettop(lua_), depth + 1);
    lua_pop(lua_, 1);
    if (slot == Made::name)
      t.name = v.text;
    else
      (slot == Made::first ? t.first : t.second) = v;
  }
  return &t;
}

Value Copier::function(int index) {
  const void* const key = lua_topointer(lua_, index);
  if (const auto known = functions_.find(key); known != functions_.end()) return known->second;
  Value v;
  if (lua_checkstack(keeper_, 1) == 0 || lua_checkstack(lua_, 2) == 0) {
    out_.complete = false;
    return v;
  }
  lua_Debug ar;
  lua_pushvalue(lua_, index);
  lua_getinfo(lua_, ">S", &ar);
  lua_pushvalue(lua_, index);
  lua_xmove(lua_, keeper_, 1);
  v.form = Value::Form::function;
  v.function = lua_gettop(keeper_);
  v.line = std::max(ar.linedefined, 0);
  functions_.emplace(key, v);
  return v;
}

}  // namespace

void read_written(lua_State* lua, int returned, int kept, lua_State* keeper, const std::vector<Word>& words,
                  Written& out) {
  const StackGuard guard(lua);
  Copier copier(lua, keeper, words, out);
  if (returned != 0) out.returned = copier.value(returned, 0);
  if (lua_checkstack(lua, 8) == 0) return;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, kept));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, kept, i);
    if (const Thing* t = copier.thing(lua_gettop(lua), 0)) out.kept.push_back(t);
    lua_pop(lua, 1);
  }
}

}  // namespace plumbline::story
