return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  notice = { "n", alternative = "o", about_alternative = "x" },
  scene "s" { title = "t", help = true, quiet = true, say [[a

  b]], choose "q" { option "a" { does = nothing, meant = "best", world = "w", learn = "l" } }, go = "ending" },
  scene "o" { say "x", go = "c" }, ending "c" { title = "C", alternative = true },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
