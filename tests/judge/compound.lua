-- Compound decisions stated as acts: a grid row, a redacted document, a record, an order of steps.

case "s02-3-grid" {
  now = { danger = "imminent", danger_to = "self" },
  option "Best" { does = { disclose { "risk", "whereabouts", to = { "clinician", "emergency" } }, disclose { "risk", to = "supervisor" }, disclose { "plan", to = "team" }, withhold { "offence", "treatment", "risk", to = { "relative", "employer", "landlord" } } }, expect = "required", rules = { "exception.self-harm", "safety.appropriate-authority" } },
  option "Sister told everything" { does = { disclose { "risk", "whereabouts", to = "clinician" }, disclose { "risk", "offence", "treatment", to = "relative" } }, expect = "forbidden", rules = "safety.appropriate-authority" },
  option "Full file to all" { does = disclose { "@personal", to = { "clinician", "emergency", "team" } }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "protected.health-psych" } },
  option "Nobody told anything" { does = withhold { "risk", "whereabouts", to = { "clinician", "emergency" } }, expect = "forbidden", rules = { "exception.self-harm", "confidentiality.not-absolute" } },
}

case "s06-2-grid" {
  now = { asks = "disclosure" },
  option "Curfew, pattern, address" { does = { disclose { "compliance", "address", to = "police" }, withhold { "treatment", "health", "family", "offence", to = "police" } }, expect = "required", rules = "confidentiality.need-to-know" },
  option "Risk assessment with narrative" { does = disclose { "compliance", "address", "record", to = "police" }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "sharing.personal-history-restricted", "protected.supervision-records" } },
  option "Nothing without a warrant" { does = withhold { "compliance", "address", "treatment", "health", to = "police" }, expect = "insufficient", rules = "sharing.law-enforcement" },
}

case "s07-3-grid" {
  now = { consent = "proper", covers = "treatment", asks = "disclosure" },
  option "Agreed sentence only" { does = { disclose { "treatment", to = "landlord" }, withhold { "work", "family", to = "landlord" } }, expect = "required", rules = { "confidentiality.minimum-necessary", "protected.employment-education", "protected.family-background" } },
  option "Add character reference" { does = disclose { "treatment", "work", "record", to = "landlord" }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
  option "Add the relapse" { does = disclose { "treatment", "health", to = "landlord" }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "protected.health-psych" } },
}

case "s08-2-grid" {
  now = { suspicion = "abuse", asks = "disclosure" },
  option "Seen, when, where, risk" { does = { disclose { "seen", "whereabouts", "risk", to = "hotline" }, withhold { "treatment", "record", to = "hotline" } }, expect = "required", rules = "exception.mandated-report" },
  option "Full case history" { does = disclose { "seen", "whereabouts", "risk", "treatment", "record", "offence", to = "hotline" }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
  option "As little as possible" { does = withhold { "seen", "whereabouts", to = "hotline" }, expect = "forbidden", rules = "exception.mandated-report" },
}

case "s01-2-redact" {
  option "Figures and programme stay" { does = { disclose { "figures", to = "public" }, withhold { "identity", "work", "address", "treatment", to = "public" } }, expect = "required", rules = { "publicity.no-client-posts", "protected.identifiers", "protected.employment-education" } },
  option "Only the name goes" { does = { disclose { "figures", "work", "address", "treatment", to = "public" }, withhold { "identity", to = "public" } }, expect = "forbidden", rules = { "publicity.reidentification", "protected.employment-education" } },
  option "Street changed, bakery stays" { does = { disclose { "figures", "work", "treatment", to = "public" }, withhold { "identity", "address", to = "public" } }, expect = "forbidden", rules = "publicity.reidentification" },
}

case "s04-6-redact" {
  now = { misconduct = "reported", covers = "compliance" },
  option "The test entry and dates" { does = { disclose { "compliance", to = "ethics" }, withhold { "treatment", "family", to = "ethics" } }, expect = "required", rules = { "confidentiality.need-to-know", "protected.treatment-rehab", "protected.family-background" } },
  option "Whole file" { does = disclose { "compliance", "treatment", "family", "record", to = "ethics" }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "protected.treatment-rehab" } },
}

case "s05-2-redact" {
  now = { demand = "order", covers = { "compliance", "identity" } },
  option "Three items, cover kept" { does = { disclose { "compliance", "identity", to = "court" }, withhold { "health", "family", "offence", "record", to = "court" } }, expect = "required", rules = { "court-order.comply", "court-order.scope-limit", "protected.health-psych" } },
  option "Leave the evaluation" { does = disclose { "compliance", "identity", "health", to = "court" }, expect = "forbidden", rules = { "court-order.scope-limit", "protected.health-psych" } },
  option "Black out the attendance" { does = { disclose { "identity", to = "court" }, withhold { "compliance", "health", to = "court" } }, expect = "forbidden", rules = "court-order.comply" },
}

case "s02-5-record" {
  now = { unrecorded = "danger" },
  option "Full" { does = record { "danger", "disclosure", holds = { "when", "words", "facts", "what", "whom", "ground", "reasons", "next" } }, expect = "required", rules = { "safety.document-decision", "records.accurate-complete" } },
  option "Client upset referred" { does = record { "danger", holds = "facts" }, expect = "insufficient", rules = "safety.document-decision" },
  option "Copy whole history" { does = record { "danger", holds = { "when", "words", "facts", "what", "whom", "ground", "reasons", "next", "surplus" } }, expect = "insufficient", rules = "records.accurate-complete" },
}

case "s04-2-record" {
  now = { unrecorded = "incident", misconduct = "seen" },
  option "Full and reported" { does = { record { "misconduct", holds = { "when", "place", "people", "words", "facts" } }, report { "misconduct", to = "ethics" } }, expect = "required", rules = "reporting.document-incident" },
  option "Adds a guess" { does = { record { "misconduct", holds = { "when", "place", "people", "words", "guess" } }, report { "misconduct", to = "ethics" } }, expect = "forbidden", rules = "impartiality.facts-not-feelings" },
  option "Leaves out the time" { does = { record { "misconduct", holds = { "place", "people", "words" } }, report { "misconduct", to = "ethics" } }, expect = "insufficient", rules = "reporting.document-incident" },
}

case "s05-5-record" {
  now = { unrecorded = "disclosure", untold = "disclosure" },
  option "Log and tell" { does = { record { "disclosure", holds = { "what", "whom", "when", "ground" } }, tell "disclosure" }, expect = "required", rules = { "sharing.document-disclosures", "safety.inform-involved" } },
  option "Skip the log" { does = tell "disclosure", expect = "insufficient", rules = "sharing.document-disclosures" },
  option "Do not tell her" { does = record { "disclosure", holds = { "what", "whom", "when", "ground" } }, expect = "insufficient", rules = "safety.inform-involved" },
}

case "s06-5-record" {
  now = { unrecorded = "disclosure" },
  option "Full" { does = record "disclosure", expect = "required", rules = { "sharing.document-disclosures", "records.accurate-complete" } },
  option "Nothing written" { does = nothing, expect = "insufficient", rules = { "sharing.document-disclosures", "records.accurate-complete" } },
}

case "s08-4-record" {
  now = { unrecorded = { "disclosure", "danger" } },
  option "Observation apart from inference" { does = record { "disclosure", "danger" }, expect = "required", rules = { "sharing.document-disclosures", "safety.document-decision" } },
  option "Suspected abuser" { does = record { "disclosure", "danger", holds = { "@complete", "label" } }, expect = "forbidden", rules = "impartiality.no-stereotypes" },
}

case "s04-3-order" {
  now = { misconduct = "seen" },
  option "Safety, record, report" { does = { protect { "separate", to = "client" }, record "misconduct", report { "misconduct", to = "ethics" } }, expect = "required", rules = "reporting.report-misconduct" },
  option "Phone first, write later" { does = { report { "misconduct", to = "ethics" }, record { "misconduct", when = "later" } }, expect = "insufficient", rules = "reporting.sequence" },
  option "Confront Dale first" { does = { tell { "misconduct", to = "wrongdoer" }, record "misconduct", report { "misconduct", to = "ethics" } }, expect = "forbidden", rules = "reporting.to-supervisor-or-ethics" },
  option "Post in the staff chat" { does = { record "misconduct", report { "misconduct", to = "colleague", via = "group-chat" } }, expect = "forbidden", rules = "reporting.follow-protocol" },
}

case "s02-2-select" {
  now = { danger = "unassessed", danger_to = "self" },
  option "Ask the five things" { does = { protect { "ask", "stay", to = "client" }, check { "danger", basis = "facts" } }, expect = "required", rules = { "safety.assess-threat", "exception.self-harm" } },
  option "He has said it before" { does = check { "danger", basis = "stereotype" }, expect = "forbidden", rules = "impartiality.no-stereotypes" },
  option "Gut" { does = check { "danger", basis = "feeling" }, expect = "forbidden", rules = { "exception.not-personal-feeling", "impartiality.objective-information" } },
}

case "s12-4-select" {
  now = { recommending = "yes" },
  option "Whole record both directions" { does = decide { "recommend", matter = "recommendation", basis = { "facts", "circumstances" } }, expect = "required", rules = "impartiality.fair-recommendations" },
  option "Only the misses" { does = decide { "recommend", matter = "recommendation", basis = "partial" }, expect = "insufficient", rules = { "impartiality.all-relevant", "balance.community-and-client" } },
}
