return scenario {
  title = "T", version = "1", minutes = 5, about = "A", themes = { "a", "b" },
  cast = { you = "A", kim = client "Kim", boss = supervisor "Ana", cousin = own_circle "your cousin" },
  vars = { posted = false, trust = range(0, 5, 3), tone = choice("warm", "stiff") },
  scene "s" { now = { danger = "imminent", danger_to = "self", covers = { provider = "treatment", court = { "status" } } },
    given "posted" { breach = "found" }, say "x", say.kim { "y", when = "tone == 'warm'" },
    choose "q" { timer = { 60, late = 1 },
      option "a" { does = disclose { "risk", to = { "boss", "court" }, via = "secure" }, meant = "best", world = "w", learn = "l", set = "posted = true; trust = math.min(5, trust + 1)", go = { { "posted", "s" }, "ending" } },
      option "b" { does = { tell "limits", keep { "status", from = "cousin" } }, meant = "wrong", world = "w", learn = "l", tempts = "t", cite = { "boundary.demeanour", "r" }, when = function(v) return v.trust > 1 and not v.posted end },
    }, go = "a" },
  ending "a" { title = "A", say "x", when = "not posted" },
  ending "b" { title = "B", say { "y", when = "trust > 2" } },
}
