return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { select "q" {
      pick "a" { does = check { "danger", explores = "intent" }, meant = "best" },
      pick "b" { does = nothing, meant = "wrong", tempts = "t", learn = "l", as = "x" },
      outcome { verdict = "wrong", with = "x", world = "w", learn = "l", set = "tone = 'stiff'" },
      outcome { world = "w", learn = "l" } } },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
