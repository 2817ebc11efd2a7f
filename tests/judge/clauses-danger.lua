-- Cases that turn when one clause about danger, reports the law demands and what follows them is taken away.

case "c-petrol-can" {
  now = { danger = "imminent", danger_to = "public" },
  option "Gives the dispatcher the car and the way he drove" { does = disclose { "risk", "whereabouts", to = "emergency" }, expect = "insufficient", rules = "exception.reoffending-plans" },
  option "Gives it to the police" { does = disclose { "risk", "whereabouts", to = "police" }, expect = "required", rules = { "exception.imminent-harm", "exception.reoffending-plans" } },
  option "Reports it to the dispatcher, names nobody" { does = report { "danger", to = "emergency" }, expect = "insufficient", rules = "exception.reoffending-plans" },
  option "Reports it to the police, names nobody" { does = report { "danger", to = "police" }, expect = "required", rules = "exception.reoffending-plans" },
  option "Tells the team where he is" { does = disclose { "whereabouts", to = "team" }, expect = "insufficient", rules = "exception.imminent-harm" },
  option "Asks the team what they would do" { does = consult { "danger", to = "team" }, expect = "insufficient", rules = "exception.imminent-harm" },
  option "Looks for him alone" { does = search "look", expect = "forbidden", rules = "exception.imminent-harm" },
}

case "c-on-the-bridge" {
  now = { danger = "imminent", danger_to = "self" },
  option "Stays on the line and keeps her talking" { does = protect { "stay", "ask", to = "client" }, expect = "required", rules = "exception.self-harm" },
  option "Reports it to the ambulance, no name yet" { does = report { "danger", to = "emergency" }, expect = "required", rules = "exception.self-harm" },
  option "Tells the team how he is, nobody goes" { does = disclose { "risk", to = "team" }, expect = "insufficient", rules = "exception.self-harm" },
  option "Finds her a course of counselling" { does = support "services", expect = "insufficient", rules = "exception.self-harm" },
  option "Goes to fetch the form" { does = prepare { "learn", matter = "policy" }, expect = "forbidden", rules = "safety.act-promptly" },
}

case "c-hospital-and-a-word" {
  now = { danger = "imminent", danger_to = "self" },
  option "Calls the clinician and tells the man that he did" { does = { disclose { "risk", "whereabouts", to = "clinician" }, tell "disclosure" }, expect = "required", rules = { "exception.self-harm", "safety.inform-involved" } },
  option "Calls the clinician behind his back" { does = disclose { "risk", "whereabouts", to = "clinician" }, expect = "required", rules = "exception.self-harm" },
}

case "c-threat-passed-on" {
  now = { danger = "unassessed", danger_to = "other" },
  option "Passes it to the supervisor and asks nothing" { does = report { "danger", to = "supervisor" }, expect = "insufficient", rules = "safety.assess-threat" },
  option "Asks, then brings in the supervisor" { does = { check "danger", report { "danger", to = "supervisor" } }, expect = "required", rules = "exception.harm-to-others" },
  option "Tells the supervisor what he said, asks him nothing" { does = disclose { "confided", to = "supervisor" }, expect = "insufficient", rules = "safety.assess-threat" },
  option "Asks the team whether he means it" { does = consult { "danger", to = "team" }, expect = "insufficient", rules = { "exception.harm-to-others", "safety.assess-threat" } },
  option "Passes over it" { does = tell "expectations", expect = "forbidden", rules = "exception.harm-to-others" },
}

case "c-she-is-in-danger" {
  now = { danger = "possible", danger_to = "other" },
  option "Tells victim services, not the police" { does = disclose { "risk", to = "agency" }, expect = "insufficient", rules = "exception.harm-to-others" },
  option "Tells the police and victim services" { does = disclose { "risk", to = { "police", "agency" } }, expect = "required", rules = "exception.harm-to-others" },
}

case "c-half-an-enquiry" {
  now = { danger = "unassessed", danger_to = "self" },
  option "Asks whether somebody is with him, not whether he means it" { does = { protect { "stay", to = "client" }, check { "danger", explores = { "company", "trusted", "help" } } }, expect = "insufficient", rules = "safety.assess-threat" },
  option "Asks whether he means it, not who could be called in" { does = { protect { "ask", to = "client" }, check { "danger", explores = { "intent", "plan", "company" } } }, expect = "insufficient", rules = "safety.assess-threat" },
  option "Asks all of it" { does = { protect { "ask", to = "client" }, check "danger" }, expect = "required", rules = "safety.assess-threat" },
}

case "c-who-and-when" {
  now = { danger = "unassessed", danger_to = "other" },
  option "Asks who is meant, not when and with what" { does = check { "danger", explores = { "person", "history" } }, expect = "insufficient", rules = "safety.assess-threat" },
  option "Asks who, when, where and with what" { does = check "danger", expect = "required", rules = "safety.assess-threat" },
}

case "c-registry" {
  now = { demand = "statute", covers = { agency = "address" } },
  option "Reports to the registry that he has moved" { does = report { "order", to = "agency" }, expect = "required", rules = "exception.statutory-mandate" },
  option "Leaves it for the next form" { does = nothing, expect = "insufficient", rules = "exception.statutory-mandate" },
}

case "c-a-call-from-the-hostel" {
  now = { news = "risk", asks = "disclosure", asker = "police" },
  option "Tells the police what the hostel said" { does = disclose { "risk", to = "police" }, expect = "insufficient", rules = "risk.ongoing-assessment" },
  option "Looks into it and tells the police" { does = { check "danger", disclose { "risk", to = "police" } }, expect = "required", rules = { "risk.respond-emerging", "sharing.case-conference" } },
}

case "c-bruises-at-the-school-gate" {
  now = { suspicion = "abuse" },
  option "Asks the neighbours whether they heard anything, says why" { does = disclose { "seen", to = "neighbour" }, expect = "forbidden", rules = "safety.appropriate-authority" },
  option "Calls the reporting line" { does = report { "abuse", to = "hotline" }, expect = "required", rules = "exception.mandated-report" },
}

case "c-not-before-she-is-safe" {
  now = { untold = "disclosure", telling = "dangerous" },
  option "Tells him today that the police know" { does = tell "disclosure", expect = "forbidden", rules = "safety.inform-involved" },
  option "Tells him once she is out of the house, and notes why" { does = { tell { "disclosure", when = "later" }, record "decision" }, expect = "permitted" },
}

case "c-told-next-month" {
  now = { untold = "disclosure" },
  option "Tells her next month that the clinic was told" { does = tell { "disclosure", when = "later" }, expect = "insufficient", rules = "communication.timely-updates" },
  option "Tells her today" { does = tell "disclosure", expect = "required", rules = "safety.inform-involved" },
}

case "danger-told-later" {
  now = { danger = "imminent", danger_to = "self" },
  option "The clinician hears of it tomorrow" { does = { protect { "ask", "stay" }, disclose { "risk", to = "clinician", when = "later" } }, expect = "forbidden", rules = { "safety.act-promptly" } },
  option "The clinician hears of it now" { does = { protect { "ask", "stay" }, disclose { "risk", "whereabouts", to = "clinician" } }, expect = "required" },
}
