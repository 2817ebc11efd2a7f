-- Decisions of scenarios S05 to S08.

case "s05-1" {
  now = { demand = { "letter", "order" }, covers = "compliance", asks = "disclosure" },
  option "Check which paper is an order, ask counsel" { does = { check "order", consult { "order", to = "counsel" } }, expect = "required", rules = "court-order.interpret-scope" },
  option "Send what the letter asks" { does = disclose { "record", "health", "family", "offence", "compliance", to = "lawyer" }, expect = "forbidden", rules = "sharing.lawful-basis-first" },
  option "Refuse both" { does = { withhold { "compliance", to = "court" }, withhold { "record", to = "lawyer" } }, expect = "forbidden", rules = "court-order.comply" },
}

case "s05-3" {
  now = { demand = "unclear-order", covers = "compliance" },
  option "Clarify, release clear part on time" { does = { consult { "order", to = "court" }, disclose { "compliance", to = "court" } }, expect = "required", rules = "court-order.clarify" },
  option "Read it broadly" { does = disclose { "compliance", "record", to = "court" }, expect = "forbidden", rules = "court-order.scope-limit" },
  option "Read narrowly and say nothing" { does = disclose { "compliance", to = "court" }, expect = "insufficient", rules = "court-order.clarify" },
}

case "s05-4" {
  now = { demand = "order", covers = "compliance", asks = "disclosure" },
  option "Only the extract by secure channel" { does = disclose { "compliance", to = "court", via = "secure" }, expect = "required", rules = "court-order.comply" },
  option "Send the lot" { does = disclose { "compliance", "health", "family", "offence", to = "court" }, expect = "forbidden", rules = "court-order.scope-limit" },
  option "Personal email, portal down" { does = disclose { "compliance", to = "court", via = "personal-device" }, expect = "forbidden", rules = "security.secure-systems" },
}

case "s06-1" {
  now = { verified = "no", asks = "disclosure" },
  option "Call back through published number, in writing" { does = check "requester", expect = "required", rules = "sharing.verify-requester" },
  option "Answer on caller ID" { does = disclose { "compliance", "address", to = "police" }, expect = "forbidden", rules = "sharing.verify-requester" },
  option "Refuse to speak to police" { does = withhold { "compliance", to = "police" }, expect = "insufficient", rules = "exception.agency-cooperation" },
}

case "s06-3" {
  now = { asks = "disclosure" },
  option "Decline, agreed secure channel" { does = decline "channel", expect = "required", rules = "sharing.joint-security" },
  option "Join but post no names" { does = disclose { "compliance", to = "police", via = "group-chat" }, expect = "forbidden", rules = { "sharing.joint-security", "security.digital-care" } },
  option "Join, all police" { does = disclose { "identity", "compliance", to = "police", via = "group-chat" }, expect = "forbidden", rules = { "sharing.joint-security", "security.secure-systems" } },
}

case "s06-4" {
  now = { asks = "search" },
  option "No search, report the request" { does = { decline "search", report { "search", to = "supervisor" } }, expect = "required", rules = "rights.search-seizure" },
  option "Let him in" { does = search { "assist", on = "pressure" }, expect = "forbidden", rules = { "rights.search-seizure", "rights.under-pressure" } },
  option "Open drawers herself" { does = search "open", expect = "forbidden", rules = "rights.search-seizure" },
}

case "s06-6" {
  now = { news = "risk" },
  option "Act now, update, join review" { does = { check { "danger", basis = "facts" }, consult { "danger", to = { "team", "police" } } }, expect = "required", rules = { "risk.respond-emerging", "risk.ongoing-assessment", "sharing.case-conference" } },
  option "Wait for the monthly review" { does = check { "danger", when = "later" }, expect = "insufficient", rules = "risk.respond-emerging" },
}

case "s07-1" {
  now = { consent = "asked", asks = { "disclosure", "help" } },
  option "Start consent process, explain" { does = { withhold { "treatment", to = "landlord" }, tell "limits", support "services" }, expect = "required", rules = "sharing.consent-third-parties" },
  option "Do it, he asked" { does = disclose { "treatment", to = "landlord", on = "client-request" }, expect = "forbidden", rules = { "exception.not-client-request", "sharing.consent-third-parties", "protected.treatment-rehab" } },
  option "Confirm only in a programme" { does = disclose { "treatment", to = "landlord" }, expect = "forbidden", rules = "sharing.consent-third-parties" },
  option "Sort it out himself" { does = { withhold { "treatment", to = "landlord" }, tell { "reasons", manner = "cold" } }, expect = "insufficient", rules = "supervision.support-services" },
}

case "s07-2" {
  now = { consent = "asked", asks = "disclosure" },
  option "End the call politely" { does = withhold { "treatment", "status", to = "landlord" }, expect = "required", rules = "sharing.consent-third-parties" },
  option "Read the summary" { does = disclose { "treatment", "offence", to = "landlord", on = "everyone-agrees", where = "overheard" }, expect = "forbidden", rules = { "exception.not-mutual-waiver", "security.private-setting" } },
  option "Read it without offence" { does = disclose { "treatment", to = "landlord", on = "everyone-agrees", where = "overheard" }, expect = "forbidden", rules = "exception.not-mutual-waiver" },
}

case "s07-4" {
  now = { asks = "help" },
  option "Help with application, plan, follow up" { does = support { "services", "plan", "follow-up" }, expect = "required", rules = "supervision.support-services" },
  option "Not probation's business" { does = tell { "expectations", manner = "cold" }, expect = "insufficient", rules = "supervision.support-services" },
}

case "s07-5" {
  now = { dispute = "open", asks = "explanation" },
  option "Listen, own gap, explain, note" { does = { tell { manner = "listening" }, tell "limits", record "contact" }, expect = "required", rules = "dispute.listen-first" },
  option "Point to the form" { does = tell { "limits", manner = "cold" }, expect = "insufficient", rules = "dispute.listen-first" },
}

case "s08-1" {
  now = { suspicion = "abuse", asks = "favour" },
  option "Report today" { does = report { "abuse", to = "hotline" }, expect = "required", rules = "exception.mandated-report" },
  option "A week and a class" { does = { decide { "care", on = "feeling" }, support { "services", when = "later" } }, expect = "forbidden", rules = { "exception.mandated-report", "exception.not-personal-feeling" } },
  option "Ask Ivy in the kitchen" { does = check { "abuse", where = "overheard" }, expect = "forbidden", rules = "exception.mandated-report" },
  option "Tell supervisor and done" { does = report { "abuse", to = "supervisor" }, expect = "insufficient", rules = "exception.mandated-report" },
}

case "s08-3" {
  now = { asks = "truth", untold = "disclosure" },
  option "Say honestly what must be reported" { does = { tell "disclosure", tell "limits" }, expect = "required", rules = "safety.inform-involved" },
  option "Deny" { does = tell { "disclosure", truth = "false" }, expect = "forbidden", rules = "integrity.honesty" },
  option "Lecture her" { does = tell { "disclosure", manner = "harsh" }, expect = "insufficient", cite = { "rights.dignity", "She is lectured, not told." }, rules = "rights.dignity" },
}

case "s08-5" {
  now = { gap = "knowledge" },
  option "Learn it, ask training, tell unit" { does = prepare { "learn", "train" }, expect = "required", rules = { "exception.know-in-advance", "professional.know-policy" } },
  option "Keep quiet" { does = nothing, expect = "insufficient", rules = { "exception.know-in-advance", "professional.know-policy" } },
}

case "s08-6" {
  option "Keep support, adjust" { does = { support { "plan", "services" }, decide { "plan-change", matter = "decision", basis = "circumstances" } }, expect = "permitted" },
  option "Treat the report as a violation" { does = decide { "harsher", matter = "violation", process = "skipped" }, expect = "forbidden", rules = "rights.due-process" },
}
