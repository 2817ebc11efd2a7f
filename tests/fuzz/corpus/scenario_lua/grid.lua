return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { grid "q" { to = { "boss", "cousin", "public" }, via = "secure",
      fact.risk "r", fact.identity { "i", as = "name" }, best = { boss = "risk" },
      outcome { with = "cousin.name", without = { "boss.risk" }, world = "w", learn = "l" },
      outcome { world = "w", learn = "l" } } },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
