return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { choose "q" { option "a" { does = nothing, meant = "best", world = "w", learn = "l",
     set = function(v) if v.tone == "warm" then v.trust = v.trust - 1 end v.posted = not v.posted end } } },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
