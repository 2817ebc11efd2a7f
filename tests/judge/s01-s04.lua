-- Decisions of scenarios S01 to S04.

case "s01-1" {
  option "Figures to the coordinator" { does = disclose { "figures", to = "public" }, expect = "permitted", rules = "publicity.generic-only" },
  option "Post without name" { does = disclose { "treatment", "work", "status", to = "public", via = "social-media", on = "good-intention" }, expect = "forbidden", rules = { "publicity.no-client-posts", "publicity.good-intent-no-excuse", "publicity.reidentification", "protected.treatment-rehab" } },
  option "Friends only for a day" { does = disclose { "treatment", "identity", to = "own-circle", via = "social-media", on = "good-intention" }, expect = "forbidden", rules = "publicity.no-client-posts" },
  option "Message Darnell and post if yes" { does = disclose { "treatment", "identity", to = "public", via = "social-media", on = "client-request" }, expect = "forbidden", rules = { "publicity.no-client-posts", "exception.not-client-request" } },
}

case "s01-3" {
  now = { asks = "contact" },
  option "No reply, tell him next meeting, note" { does = { decline "contact", tell "contact", record "contact" }, expect = "required", rules = "boundary.no-socialising" },
  option "Reply well deserved" { does = { relate "online", disclose { "status", "progress", to = "public", via = "social-media", on = "already-public" } }, expect = "forbidden", rules = { "boundary.no-socialising", "publicity.no-client-posts" } },
  option "Accept request and mute" { does = relate "online", expect = "forbidden", rules = { "boundary.no-socialising", "security.digital-care" } },
}

case "s01-4" {
  now = { breach = "found", misconduct = "seen" },
  option "Tell supervisor today" { does = report { "breach", "misconduct", to = "supervisor", via = "secure" }, expect = "required", rules = { "security.report-breach", "reporting.report-misconduct" } },
  option "Ask colleague to delete" { does = tell { "breach", "misconduct", to = "wrongdoer" }, expect = "forbidden", rules = { "reporting.report-misconduct", "reporting.to-supervisor-or-ethics" } },
  option "Comment publicly" { does = disclose { "address", to = "public", via = "social-media", on = "good-intention" }, expect = "forbidden", rules = "publicity.no-client-posts" },
}

case "s01-5" {
  now = { asks = "disclosure" },
  option "I do not talk about who I work with" { does = withhold { "status", to = "own-circle" }, expect = "required", rules = "confidentiality.no-gossip" },
  option "I can't confirm with a smile" { does = disclose { "status", to = "own-circle" }, expect = "forbidden", rules = { "confidentiality.no-gossip", "protected.criminal-history" } },
  option "He is doing well" { does = disclose { "status", "progress", to = "own-circle" }, expect = "forbidden", rules = "confidentiality.no-gossip" },
}

case "s02-1" {
  now = { danger = "unassessed", danger_to = "self", asks = "secrecy" },
  option "Sit, ask directly, cannot promise" { does = { protect { "ask", "stay", to = "client" }, tell "limits" }, expect = "required", rules = { "exception.self-harm", "communication.explain-limits", "safety.assess-threat" } },
  option "Promise not to note it" { does = tell "secrecy", expect = "forbidden", rules = { "communication.explain-limits", "confidentiality.not-absolute", "confidentiality.trust" } },
  option "First counselling slot Monday" { does = support { "services", when = "later" }, expect = "forbidden", rules = "safety.act-promptly" },
  option "Step out to read the policy" { does = prepare "learn", expect = "forbidden", rules = { "safety.act-promptly", "exception.self-harm" } },
}

case "s02-4" {
  now = { danger = "imminent", danger_to = "self", asks = "secrecy" },
  option "Safety decides, explain, wish where possible" { does = { disclose { "risk", "whereabouts", to = "clinician" }, tell "limits" }, expect = "required", rules = "communication.explain-limits" },
  option "Tell only the sister" { does = disclose { "risk", to = "relative", on = "client-request" }, expect = "forbidden", rules = { "safety.appropriate-authority", "exception.not-client-request" } },
  option "Keep it from clinician as he wishes" { does = withhold { "risk", to = "clinician", on = "client-request" }, expect = "forbidden", rules = "exception.safety-law-precedence" },
  option "Ignore the wish without a word" { does = disclose { "risk", "whereabouts", to = "clinician" }, expect = "insufficient", rules = "communication.explain-limits" },
}

case "s02-6" {
  now = { violation = "open" },
  option "Care, reschedule, services, review plan" { does = { check "violation", decide { "care", basis = "facts", matter = "violation" }, support { "services", "plan" }, record "contact" }, expect = "required", rules = { "enforcement.respond-promptly", "supervision.regular-contact" } },
  option "File the missed appointment" { does = { report { "violation", to = "court" }, decide { "same-for-all", matter = "violation" } }, expect = "insufficient", rules = "authority.individual-circumstances" },
  option "Say nothing and let it slide" { does = decide { "none", matter = "violation" }, expect = "insufficient", rules = "enforcement.respond-promptly" },
}

case "s03-1" {
  now = { conflict = "present" },
  option "Tell supervisor in writing first" { does = report { "conflict", to = "supervisor" }, expect = "required", rules = "conflict.disclose-to-superior" },
  option "Keep case and be careful" { does = decide { "keep", matter = "case", basis = "opinion" }, expect = "forbidden", rules = { "conflict.disclose-to-superior", "conflict.avoid" } },
  option "Swap quietly" { does = decide { "hand-over", matter = "case", process = "skipped" }, expect = "forbidden", rules = "conflict.disclose-to-superior" },
  option "Wait until a real conflict shows" { does = report { "conflict", to = "supervisor", when = "later" }, expect = "forbidden", rules = "conflict.disclose-to-superior" },
}

case "s03-2" {
  now = { conflict = "disclosed", dispute = "stuck" },
  option "Ask written decision and safeguard" { does = consult { "conflict", to = { "supervisor", "ethics" } }, expect = "required", rules = "dispute.seek-guidance" },
  option "Accept the oral answer" { does = decide { "keep", matter = "case", basis = "pressure" }, expect = "insufficient", rules = { "conflict.avoid", "dispute.seek-guidance" } },
  option "Refuse all work" { does = decide { "refuse-work", matter = "case" }, expect = "insufficient", rules = "dispute.seek-guidance" },
}

case "s03-3" {
  now = { conflict = "disclosed", asks = "contact" },
  option "Decline and say why" { does = { decline "contact", tell "reasons" }, expect = "required", rules = "boundary.no-socialising" },
  option "Husband and son go" { does = relate "via-family", expect = "forbidden", rules = "boundary.no-socialising" },
  option "Go for ten minutes" { does = relate "social", expect = "forbidden", rules = "boundary.no-socialising" },
}

case "s03-4" {
  now = { conflict = "disclosed", violation = "open" },
  option "Report as for anyone, second reader" { does = report { "violation", to = { "team", "supervisor" } }, expect = "required", rules = "enforcement.respond-promptly" },
  option "Give him a pass" { does = decide { "none", matter = "violation", equal = "no" }, expect = "forbidden", rules = { "enforcement.consistent", "impartiality.equal-treatment" } },
  option "Come down harder" { does = decide { "harsher", matter = "violation", equal = "no", basis = "self-interest" }, expect = "forbidden", rules = { "impartiality.equal-treatment", "conflict.no-personal-gain" } },
}

case "s03-5" {
  now = { case = "not-mine", asks = "disclosure" },
  option "Do not look do not say" { does = { decline "records", withhold { "progress", to = "own-circle" } }, expect = "required", rules = { "confidentiality.no-gossip", "security.access-control" } },
  option "Look but tell no one" { does = access { "record", how = "open" }, expect = "forbidden", rules = { "security.access-control", "confidentiality.purpose-limit" } },
  option "Say only fine" { does = disclose { "progress", to = "own-circle" }, expect = "forbidden", rules = "confidentiality.no-gossip" },
}

case "s03-6" {
  now = { case = "not-mine", conflict = "disclosed", asks = "opinion" },
  option "Dated facts only, state conflict" { does = { disclose { "compliance", to = "team" }, tell { "conflict", to = "team" } }, expect = "permitted", rules = "confidentiality.need-to-know" },
  option "Warm recommendation" { does = decide { "recommend", basis = "opinion" }, expect = "forbidden", rules = "impartiality.fair-recommendations" },
  option "Refuse any information" { does = withhold { "compliance", to = "team" }, expect = "insufficient", rules = "collaboration.professional" },
}

case "s04-1" {
  now = { misconduct = "seen" },
  option "Treat as misconduct, report today" { does = { record "misconduct", report { "misconduct", to = "ethics" } }, expect = "required", rules = "reporting.report-misconduct" },
  option "Ask Dale first" { does = tell { "misconduct", to = "wrongdoer" }, expect = "forbidden", rules = { "reporting.report-misconduct", "reporting.to-supervisor-or-ethics" } },
  option "Watch for a pattern" { does = check { "misconduct", when = "later" }, expect = "forbidden", rules = "reporting.report-misconduct" },
  option "Warn Haas privately" { does = tell { "misconduct", to = "client" }, expect = "forbidden", rules = { "reporting.report-misconduct", "reporting.to-supervisor-or-ethics" } },
}

case "s04-4" {
  now = { misconduct = "reported", supervisor = "compromised" },
  option "Higher authority or oversight, note" { does = { record "misconduct", report { "misconduct", to = "senior" } }, expect = "required", rules = "reporting.escalate-around-supervisor" },
  option "Leave it with her" { does = nothing, expect = "forbidden", rules = "reporting.escalate-around-supervisor" },
  option "Back to supervisor with detail" { does = report { "misconduct", to = "supervisor" }, expect = "forbidden", rules = "reporting.escalate-around-supervisor" },
  option "Take it to a reporter" { does = report { "misconduct", to = "press" }, expect = "forbidden", rules = { "reporting.follow-protocol", "reporting.escalate-around-supervisor" } },
}

case "s04-5" {
  now = { misconduct = "seen", reprisal = "feared" },
  option "Check protections, anonymous with detail" { does = { check "protections", report { "misconduct", to = "oversight", via = "anonymous", holds = { "when", "place", "people", "words" } } }, expect = "required", rules = { "whistleblower.know-protections", "reporting.report-misconduct" } },
  option "Wait until probation ends" { does = report { "misconduct", to = "ethics", when = "later", on = "fear" }, expect = "forbidden", rules = "whistleblower.fear-no-excuse" },
  option "Anonymous with no details" { does = report { "misconduct", to = "oversight", via = "anonymous", holds = "nothing" }, expect = "insufficient", rules = "reporting.document-incident" },
}

case "s04-7" {
  now = { reprisal = "seen" },
  option "Include them, raise the rota" { does = { support { "include", to = "colleague" }, report { "reprisal", to = "supervisor" } }, expect = "required", rules = "accountability.support-reporters" },
  option "Stay neutral" { does = nothing, expect = "insufficient", rules = "accountability.support-reporters" },
}
