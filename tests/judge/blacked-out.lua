-- Blacking out everything is not the safe answer: what was asked for with right has to stay readable, and help needs
-- to know what the matter is.

case "newsletter-all-black" {
  now = { asks = "disclosure" },
  option "Totals stay, the person goes" { does = { disclose { "figures", to = "public" }, withhold { "identity", "work", to = "public" } }, expect = "required" },
  option "Everything is blacked out" { does = withhold { "figures", "identity", "work", to = "public" }, expect = "insufficient", rules = "publicity.generic-only" },
}

case "inquiry-all-black" {
  now = { misconduct = "reported", covers = "compliance" },
  option "The test entry stays" { does = { disclose { "compliance", to = "ethics" }, withhold { "treatment", to = "ethics" } }, expect = "required" },
  option "Everything is blacked out" { does = withhold { "compliance", "treatment", to = "ethics" }, expect = "insufficient", rules = "reporting.document-incident" },
}

case "who-he-is-but-not-why" {
  now = { danger = "imminent", danger_to = "self" },
  option "The crisis clinician hears how he is" { does = disclose { "risk", "whereabouts", to = "clinician" }, expect = "required", rules = "exception.self-harm" },
  option "The crisis clinician hears only his name" { does = disclose { "identity", to = "clinician" }, expect = "insufficient", rules = "exception.self-harm" },
  option "The crisis team gets a call about the danger" { does = report { "danger", to = "clinician" }, expect = "required", rules = "exception.self-harm" },
}

case "name-but-not-threat" {
  now = { danger = "possible", danger_to = "other" },
  option "Police hear what he said" { does = { check "danger", disclose { "risk", to = "police" } }, expect = "required", rules = "exception.harm-to-others" },
  option "Police hear only where he is" { does = { check "danger", disclose { "whereabouts", to = "police" } }, expect = "insufficient", rules = "exception.harm-to-others" },
  option "The supervisor is alerted" { does = { check "danger", report { "danger", to = "supervisor" } }, expect = "required", rules = "exception.harm-to-others" },
}

case "plan-but-only-a-name" {
  now = { danger = "possible", danger_to = "public" },
  option "Police hear of the plan" { does = { check "danger", disclose { "risk", "seen", to = "police" } }, expect = "required", rules = "exception.reoffending-plans" },
  option "Police hear only his name" { does = { check "danger", disclose { "identity", to = "police" } }, expect = "insufficient", rules = "exception.reoffending-plans" },
}

case "a-crowd-in-the-lobby" {
  now = { danger = "imminent" },
  option "The dispatcher hears what is happening" { does = disclose { "risk", to = "emergency" }, expect = "required", rules = "exception.imminent-harm" },
  option "The dispatcher hears only where the man is" { does = disclose { "whereabouts", to = "emergency" }, expect = "insufficient", rules = "exception.imminent-harm" },
}
