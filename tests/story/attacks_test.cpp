// A scenario may come from a stranger. Each attack here must end with a diagnostic, in a moment, and leave
// the process as good as before: the same small story loads right after it.

#include "support.hpp"

namespace plumbline::story {

namespace {

struct Attack {
  const char* name;
  std::string text;
  const char* code;
};

/// Enough for any scenario, and quickly used up: with few steps, or with little memory.
constexpr Limits kFewSteps{1U << 20, 16U << 20, 3'000'000, 512};
constexpr Limits kLittleMemory{1U << 20, 2U << 20, 30'000'000, 512};

void survives(const Attack& attack, const Limits& limits = kFewSteps) {
  SUBCASE(attack.name) {
    const auto after = load(attack.text, limits);
    THEN("it is refused in plain words, and the next scenario loads") {
      INFO(after.text());
      CHECK_FALSE(after.scenario);
      CHECK(after.find(attack.code) != nullptr);
      for (const auto& d : after.said) {
        CHECK(d.message.find("stack traceback") == std::string::npos);
        CHECK(d.message.find("nil") == std::string::npos);
        CHECK(d.message.size() < 600);
      }
      CHECK(load(small_story(), limits).scenario);
    }
  }
}

std::string binary_chunk() { return std::string("\x1BLua\x54\x00\x19\x93", 8); }

std::string nested(int depth, const char* open, const char* close) {
  std::string out = "return ";
  for (int i = 0; i < depth; ++i) out += open;
  for (int i = 0; i < depth; ++i) out += close;
  return out;
}

std::string repeated(const std::string& part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

}  // namespace

SCENARIO("texts that are no texts are refused before Lua sees them") {
  const Attack attacks[] = {
      {"a binary chunk", binary_chunk(), "story.not-text"},
      {"a binary chunk hidden behind a byte order mark", "\xEF\xBB\xBF" + binary_chunk(), "story.not-text"},
      {"a zero byte in the middle", std::string("return scenario {\0}", 19), "story.not-text"},
      {"bytes that are no UTF-8", "return scenario { title = \"\xC3\x28\" }", "story.encoding"},
      {"a text beyond the limit", "--" + std::string(1U << 20, 'x'), "story.too-large"},
      {"nothing but remarks", "-- nothing\n--[[ here\n]]", "story.empty"},
      {"braces a hundred thousand deep", nested(100'000, "{", "}"), "story.nesting"},
      {"brackets a hundred thousand deep", nested(100'000, "(", ")"), "story.nesting"},
      {"functions within functions within functions", nested(100, "function() return ", " end"),
       "story.nesting"},
      {"a chain of signs Lua can't follow", "return " + repeated("-", 0) + repeated("not ", 5000) + "true",
       "story.nesting"},
      {"a thousand texts joined in one expression", "return \"\"" + repeated(" .. \"a\"", 1000),
       "story.nesting"},
      {"_ENV as a way to other names", "local _ENV = {} x = 1", "story.unknown-word"},
      {"_ENV as a constant, which old versions of Lua read wrongly", "local _ENV <const> = {} ; x = 1",
       "story.unknown-word"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("nothing of the machine can be reached") {
  const Attack attacks[] = {
      {"running a program", "os.execute('rm -rf /')", "story.unknown-word"},
      {"opening a file", "local f = io.open('/etc/passwd') return f:read('a')", "story.unknown-word"},
      {"loading code", "return load('return 1')()", "story.unknown-word"},
      {"loading code from a file", "dofile('/etc/passwd')", "story.unknown-word"},
      {"requiring a module", "require 'os'", "story.unknown-word"},
      {"looking around with debug", "return debug.getregistry()", "story.unknown-word"},
      {"stopping the collector", "collectgarbage('stop')", "story.unknown-word"},
      {"reaching all globals", "for k, v in pairs(_G) do v = nil end", "story.unknown-word"},
      {"dumping a function", "return string.dump(function() end)", "story.stopped"},
      {"a coroutine", "coroutine.wrap(function() coroutine.yield(1) end)()", "story.unknown-word"},
      {"a coroutine that loops",
       "local c = coroutine.create(function() while true do end end) coroutine.resume(c)",
       "story.unknown-word"},
      {"catching the end with pcall", "while true do pcall(function() while true do end end) end",
       "story.endless"},
      {"catching the end with xpcall", "xpcall(function() error('x') end, print)", "story.unknown-word"},
      {"raw access", "rawset(math, 'floor', nil)", "story.unknown-word"},
      {"seeding chance", "math.randomseed(1)", "story.stopped"},
      {"the time", "return os.time()", "story.unknown-word"},
      {"printing", "print(('x'):rep(100))", "story.unknown-word"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("metatables can't be touched") {
  const Attack attacks[] = {
      {"a metatable of its own", "setmetatable({}, { __index = function(t, k) return t[k] end })",
       "story.unknown-word"},
      {"a finalizer", "setmetatable({}, { __gc = function() while true do end end })", "story.unknown-word"},
      {"a closing value", "local x <close> = {}", "story.stopped"},
      {"a closing word", "local x <close> = option", "story.stopped"},
      {"the metatable of texts", "getmetatable('').__index = math", "story.unknown-word"},
      {"new methods for texts", "local s = 'a' s.upper = function() end", "story.stopped"},
      {"texts that reckon", "return 'a' + 1", "story.stopped"},
      {"a metatable for a word", "setmetatable(option, {})", "story.unknown-word"},
      {"an error in __tostring",
       "local t = setmetatable({}, { __tostring = function() error({}) end }) return tostring(t)",
       "story.unknown-word"},
      {"changing a word", "option.text = 'x'", "story.fixed-word"},
      {"changing a finished thing", "local o = option 'x' {} o.does = nothing", "story.fixed-word"},
      {"tampering with math", "math.floor = function() return 7 end", "story.fixed-word"},
      {"tampering with string", "string.upper = nil", "story.fixed-word"},
      {"tampering with table", "table.sort = table.concat", "story.fixed-word"},
      {"comparing words", "return option < scene", "story.stopped"},
      {"reckoning with a word", "return option + 1", "story.stopped"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("what doesn't end is ended") {
  const Attack attacks[] = {
      {"an endless loop", "while true do end", "story.endless"},
      {"an endless loop that calls", "local function f() end while true do f() end", "story.endless"},
      {"a goto in a circle", "::again:: goto again", "story.endless"},
      {"repeat until never", "repeat until false", "story.endless"},
      {"counting to the largest number", "for i = 1, math.tointeger(2^62) do end", "story.endless"},
      {"counting past the largest number", "for i = math.tointeger(2^62), math.huge do local x = i * i end",
       "story.endless"},
      {"endless recursion", "local function f() return 1 + f() end return f()", "story.endless"},
      {"endless tail calls", "local function f() return f() end return f()", "story.endless"},
      {"two functions calling each other",
       "local a, b function a() return 1 + b() end function b() return 1 + a() end return a()",
       "story.endless"},
      {"ever more arguments", "local function f(...) return f(1, ...) end return f()", "story.endless"},
      {"walking a large empty list",
       "local t = {} for i = 1, 100000 do t[i] = true end for i = 1, 99999 do t[i] = nil end while true do "
       "for k in pairs(t) do end end",
       "story.endless"},
      {"comparing large texts",
       "local a, b = ('x'):rep(9000) .. 'a', ('x'):rep(9000) .. 'b' while true do local c = a == b or a < b "
       "end",
       "story.endless"},
      {"sorting with a comparison that doesn't end",
       "table.sort({ 3, 1, 2 }, function() while true do end end)", "story.endless"},
      {"sorting endlessly",
       "local t = {} for i = 1, 1000 do t[i] = i end while true do table.sort(t, function(a, b) return true "
       "end) end",
       "story.endless"},
      {"joining endlessly", "local t = { 'a', 'b' } while true do local s = table.concat(t) end",
       "story.endless"},
      {"joining a range without end", "return table.concat({ '' }, '', 1, 1e15)", "story.stopped"},
      {"repeating an empty text", "return (''):rep(1e15)", "story.not-a-scenario"},
      {"repeating an empty text without end", "return (''):rep(math.huge)", "story.endless"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("what grows is stopped") {
  const Attack growing[] = {
      {"a list without end", "local t = {} while true do t[#t + 1] = ('x' .. #t):rep(500) end",
       "story.memory"},
      {"a list with names without end", "local t, i = {}, 0 while true do i = i + 1 t['a' .. i] = i end",
       "story.memory"},
      {"a text that doubles", "local s = 'x' while true do s = s .. s end", "story.memory"},
      {"a text repeated a thousand million times", "return ('x'):rep(1e9)", "story.memory"},
      {"the same by its full name", "return string.rep('abc', 1e9, ', ')", "story.memory"},
      {"functions without end",
       "local t = {} while true do local u = {} t[#t + 1] = function() return u end end", "story.memory"},
      {"things without end", "local t = {} while true do t[#t + 1] = option 'x' {} end", "story.memory"},
  };
  for (const auto& attack : growing) survives(attack, kLittleMemory);
  const Attack attacks[] = {
      {"a list a thousand deep",
       "local t = {} for i = 1, 1000 do t = { t } end return scenario { title = t, cast = { you = 'A' }, "
       "scene 'a' (t) }",
       "story.too-large"},
      {"one long text in very many places",
       "local s = ('x'):rep(20000) local all = {} for i = 1, 300 do all[i] = say(s) end return scenario { "
       "title = 'T', version = '1', cast = { you = 'A' }, scene 'a' (all), ending 'b' { title = 'B' } }",
       "story.too-large"},
      {"one list of acts in very many options",
       R"(local acts = {} for i = 1, 190 do acts[i] = tell "limits" end
        local o = option "x" { does = acts, meant = "best", world = "w", learn = "l" }
        local all = {} for i = 1, 60 do all[i] = o end
        local scenes = { title = "T", version = "1", cast = { you = "A" }, ending "e" { title = "E" } }
        for i = 1, 60 do scenes[#scenes + 1] = scene("s" .. i) { choose "?" (all) } end
        return scenario(scenes))",
       "story.too-large"},
      {"a pattern that explodes", "return ('a'):rep(40):find(('.-'):rep(20) .. 'b')", "story.stopped"},
      {"a pattern that explodes, replaced", "return string.gsub(('a'):rep(40), ('a*'):rep(20) .. 'b', '')",
       "story.stopped"},
      {"a format of great width", "return string.format('%99999999d', 1)", "story.stopped"},
      {"an error that is a list", "error({})", "story.unknown-word"},
      {"an error that is a function", "error(function() end)", "story.unknown-word"},
      {"a huge message", "assert(false, ('x'):rep(100000))", "story.unknown-word"},
      {"a huge name", std::string(5000, 'a') + " = nil + 1", "story.stopped"},
      {"a huge unknown word", "return " + std::string(5000, 'a'), "story.unknown-word"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("what is returned may be anything") {
  const Attack attacks[] = {
      {"nothing", "return", "story.not-a-scenario"},
      {"a number", "return 7", "story.not-a-scenario"},
      {"a bare table", "return { title = 'x' }", "story.not-a-scenario"},
      {"a word", "return scenario", "story.not-a-scenario"},
      {"a function", "return function() end", "story.not-a-scenario"},
      {"two scenarios", "local a, b = scenario {}, scenario {}", "story.not-a-scenario"},
      {"a list that holds itself",
       "local t = { title = 'T', version = '1', cast = { you = 'A' } } t[1] = t t.scene = t return "
       "scenario(t)",
       "story.wrong-type"},
      {"a scene that holds itself",
       "local t = {} t[1] = scene 'a' (t) return scenario { title = 'T', version = '1', cast = { you = 'A' "
       "}, t[1], ending 'e' { title = 'E' } }",
       "story.wrong-type"},
      {"numbers where words should be",
       "return scenario { [1.5] = 'x', [true] = 'y', [-3] = 'z', title = 'T' }", "story.gap"},
      {"a list with a hole",
       "return scenario { title = 'T', [1] = scene 'a' { say 'x' }, [1000000] = scene 'b' { say 'x' } }",
       "story.gap"},
      {"a thing within itself, given too much", "return scenario { option 'x' {} {} {} }", "story.syntax"},
      {"a stand-in all the way down",
       "local x = nowhere.at.all('x'){}{}[1].y return scenario { x, x = x, title = x }",
       "story.unknown-word"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("conditions and effects can't do more than look and set") {
  const auto before = [](const std::string& lines, const std::string& when) {
    return small_story({.before = lines,
                        .head = {},
                        .scene = "say { \"Now.\", when = " + when + " },",
                        .option = {},
                        .after = {}});
  };
  const auto effect = [](const std::string& lines, const std::string& set) {
    return small_story({.before = lines, .head = {}, .scene = {}, .option = "set = " + set, .after = {}});
  };
  const Attack attacks[] = {
      {"a condition that loops", with_when("function(v) while true do end end"), "story.endless"},
      {"an effect that loops", with_set("function(v) while true do v.posted = not v.posted end end"),
       "story.endless"},
      {"an effect text that loops", with_set("\"while true do posted = true end\""), "story.endless"},
      {"a condition that eats memory",
       with_when("function(v) local s = 'x' while true do s = s .. s end end"), "story.memory"},
      {"a condition that calls itself", before("local function f(v) return f(v) and f(v) end ", "f"),
       "story.endless"},
      {"a condition that counts its calls",
       before("local n = 0 ", "function(v) n = n + 1 return n > 1000 end"), "story.impure"},
      {"a condition that remembers in a list",
       before("local seen = {} ", "function(v) seen[#seen + 1] = 1 return #seen % 2 == 0 end"),
       "story.impure"},
      {"a condition that turns over after a few questions",
       before("local seen = {} ",
              "function(v) seen[#seen + 1] = v.posted return v.trust >= 0 and #seen > 6 end"),
       "story.impure"},
      {"a condition that answers differently by a name of the file",
       before("list = { 0 } ", "function(v) list[1] = 1 - list[1] return list[1] == 1 end"), "story.impure"},
      {"a condition that looks at another variable when asked again",
       before("local t = {} ",
              "function(v) t[1] = not t[1] if t[1] then return v.posted end return v.trust > 2 end"),
       "story.impure"},
      {"a condition that uses a word nobody knows", with_when("function(v) return postd == true end"),
       "story.unknown-word"},
      {"an effect that counts its calls", effect("local n = 0 ", "function(v) n = n + 1 v.trust = 1 end"),
       "story.impure"},
      {"an effect that sets something else each time",
       effect("local t = {} ", "function(v) t[1] = not t[1] v.posted = t[1] end"), "story.impure"},
      {"an effect that sets a name of the file", with_set("function(v) counter = 1 end"), "story.impure"},
      {"an effect that uses a word nobody knows", with_set("function(v) v.posted = postd end"),
       "story.unknown-word"},
      {"a condition that remembers the variables",
       before("local kept ", "function(v) kept = v return true end"), "story.impure"},
      {"a condition that sets a name of the file", with_when("function(v) counter = 1 return true end"),
       "story.impure"},
      {"a condition that changes a variable", with_when("function(v) v.posted = true return true end"),
       "story.impure"},
      {"a condition text that changes a variable",
       with_when("\"(function() posted = true return true end)()\""), "story.impure"},
      {"a condition that looks at what isn't there", with_when("\"postd\""), "story.unknown-variable"},
      {"a condition that asks for a number", with_when("function(v) return v[1] end"),
       "story.unknown-variable"},
      {"an effect that sets what isn't there", with_set("\"postd = true\""), "story.unknown-variable"},
      {"an effect that sets the wrong kind", with_set("\"posted = 1\""), "story.variable-domain"},
      {"an effect that sets an unknown word", with_set("\"tone = 'cold'\""), "story.variable-domain"},
      {"an effect that sets a fraction", with_set("\"trust = trust / 2\""), "story.variable-domain"},
      {"an effect that sets a list", with_set("function(v) v.trust = {} end"), "story.variable-domain"},
      {"an effect that sets the variables to themselves", with_set("function(v) v.trust = v end"),
       "story.variable-domain"},
      {"a condition that answers with a number", with_when("\"trust\""), "story.condition-error"},
      {"a condition that answers nothing", with_when("function(v) local x = v.posted end"),
       "story.condition-error"},
      {"a condition that answers with a word", with_when("function(v) return option end"),
       "story.condition-error"},
      {"a condition that yields", with_when("function(v) coroutine.yield() return true end"),
       "story.unknown-word"},
      {"a condition that makes a scenario", with_when("function(v) scenario {} return nil + 1 end"),
       "story.condition-error"},
      {"a condition that compares unlike things", with_when("\"trust > posted\""), "story.condition-error"},
      {"a condition that is a library function", with_when("pairs"), "story.condition-error"},
      {"a condition that ends and begins another", with_when("\"true end do return true\""),
       "story.condition-error"},
      {"a condition with a second statement", with_when("\"true; posted = true\""), "story.condition-error"},
      {"an effect that breaks out of its text", with_set("\"posted = true end os.exit() do\""),
       "story.condition-error"},
      {"an effect that reaches for the language", with_set("\"option = 1\""), "story.unknown-variable"},
      {"an effect that tampers with math", with_set("\"math.floor = nil\""), "story.fixed-word"},
      {"a condition that opens a binary", with_when("\"\\27Lua\""), "story.condition-error"},
  };
  for (const auto& attack : attacks) survives(attack);
}

SCENARIO("what an author does with names stays in the file") {
  GIVEN("a file that gives the words of the language other meanings, after using them") {
    const auto text = "local made = " + small_story().substr(7) +
                      "\noption = 5 scene = nil scenario = 'x' string = {} local choose = 1 return made";
    THEN("it loads, and so does the next") {
      CHECK(load(text).scenario);
      CHECK(load(small_story()).scenario);
    }
  }
  GIVEN("a file with values and functions of its own") {
    const auto loaded = load(small_story({.before = R"(
      local places = { "home", "work" }
      greeting = "Good " .. "morning"
      local function spoken(text) return say(text .. ", she says.") end
      local lines = {}
      for i, place in ipairs(places) do lines[i] = place:upper() .. ('!'):rep(i, ' ') end
      table.sort(lines, function(a, b) return a > b end)
      for name, value in pairs({ b = 2, a = 1 }) do lines[#lines + 1] = name .. value end
      )",
                                          .head = {},
                                          .scene = "spoken(greeting), say(table.concat(lines, ' ')),",
                                          .option = {},
                                          .after = {}}));
    THEN("they do what they say, in the same order each time") {
      INFO(loaded.text());
      REQUIRE(loaded.scenario);
      CHECK(loaded.scenario->scenes[0].lines[1].text == "Good morning, she says.");
      CHECK(loaded.scenario->scenes[0].lines[2].text == "WORK! ! HOME! a1 b2");
    }
  }
}

SCENARIO("the limits that ship are enough to stop in a moment") {
  const char* const texts[] = {
      "while true do end",
      "local s = 'x' while true do s = s .. s end",
      "local t = {} while true do t[#t + 1] = { {} } end",
      "local t = {} for i = 1, 2000000 do t[i] = true end for i = 1, 1999999 do t[i] = nil end while true do "
      "for k in pairs(t) do end end",
      "local a, b = ('x'):rep(4000), ('x'):rep(4000) for i = 1, 10 do a = a .. a b = b .. b end while true "
      "do local c = a == b end",
      "local function f(...) return f(1, ...) end return f()",
      "local t, n = {}, 0 while true do n = n + 1 t[n % 500000] = {} end",
  };
  for (const char* text : texts) {
    CAPTURE(text);
    const auto loaded = load(text);
    CHECK((loaded.find("story.endless") != nullptr || loaded.find("story.memory") != nullptr));
  }
}

}  // namespace plumbline::story
