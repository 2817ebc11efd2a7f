return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { redact "q" { to = "public", text "a ", fact.figures "f", " b ", fact.identity { "K", as = "k" }, best = { "figures" },
      outcome { with = "k", world = "w", learn = "l" }, outcome { world = "w", learn = "l" } } },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
