return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { order "q" { step "a" { does = protect { "separate" }, meant = "best" }, step "b" { does = nothing, meant = "best", as = "b" },
      outcome { without = "b", world = "w", learn = "l" }, outcome { world = "w", learn = "l" } } },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
