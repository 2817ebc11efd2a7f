local function line(t) return say(t .. "!") end
local names = { "b", "a" }
table.sort(names)
for i, n in ipairs(names) do names[i] = n:upper() end
return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { line(table.concat(names, "-")), say(string.rep("x", 3, ",")) },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
