return scenario {
  title   = "Before you go",
  version = "1.1",
  minutes = 18,
  about   = "Somebody says something at the door, on a Friday, and asks you to keep it to yourself.",
  themes  = { "danger to oneself", "limits of secrecy", "who needs to know", "support instead of sanction" },

  notice = {
    [[In this story a man tells his officer that he is thinking about suicide. How is never described, and
      he gets help the same day.]],
    alternative = "other_door",
    about_alternative = [[The same office on the same Friday. Marcus has a different worry, and nobody is in
      danger.]],
  },

  cast = {
    you      = "Officer Ana Ruiz",
    marcus   = client "Marcus",
    ingrid   = clinician "Ingrid Vale of the crisis team",
    dispatch = emergency "the emergency dispatcher",
    boss     = supervisor "Colm Byrne, your supervisor",
    wen      = team "Wen Li, who is on duty next",
    tasha    = relative "his sister Tasha",
    foreman  = employer "his foreman",
    housing  = agency "the housing office",
    odile    = colleague "Odile at the front desk",
  },

  portraits = {
    you = "ana", marcus = "marcus", ingrid = "ingrid", dispatch = "amara", boss = "colm",
    wen = "mei", tasha = "tasha", foreman = "harjit", housing = "nadia", odile = "odile",
  },

  vars = {
    promised = false,   -- you gave your word about the notes
    apart    = false,   -- he was outside the room again before anybody asked him
    late     = false,   -- help was called later than it could have been
    known    = choice("little", "some", "all"),   -- what you found out by asking
    sister   = false,   -- Tasha heard things from you
    spread   = false,   -- others heard more than they needed
    noted    = false,   -- the record says what happened
    mended   = false,   -- what went too far was owned up to
    eased    = false,   -- Monday was met as care
    -- the other version
    hidden   = false,   -- the notes don't say where he sleeps
    talked   = false,   -- somebody heard about it who needn't have
    settled  = false,   -- Monday's empty chair was explained
  },

  -- 2.1
  scene "door" {
    title = "Friday, 4:40 pm",
    picture = { place = "office", marcus = "sad" },
    help = true, quiet = true,
    now = { danger = "unassessed", danger_to = "self", asks = "secrecy" },
    say [[Eleven people are still in the waiting room. Colm is at the other site until six. Marcus has
      signed where you pointed and said little; he is twenty-seven, and last month he lost his flat. He gets
      up, and at the door he stops, with one hand on the frame.]],
    say.marcus "People would be better off without me. So don't you worry about Monday.",
    say [[He says it to the carpet, quietly, as though it were about a bus. Then he looks up.]],
    say.marcus "Promise you won't put that in your notes.",

    choose "He is half out of the door. What do you do?" {
      timer = { 90, late = 3, off = true },
      option "Ask him to sit, give him your word on the notes, and let him talk it out" {
        does   = { tell "secrecy", protect "stay" }, meant = "wrong",
        world  = [[You put your notebook into the drawer where he can see it. He sits down, breathes out,
          and begins to talk. It is a while before you notice that he looks at the drawer after every
          sentence, and that what he is telling you won't fit in there.]],
        learn  = [[You kept him in the room, and he talked, and both of those count. But the promise can't
          be kept: people will have to hear of this tonight, and he will find out that your word had a limit
          you didn't mention. You could have said that first, and kindly: I can't keep this to myself, I
          won't leave you alone with it, and you'll know whom I tell. Most people stay in the chair.]],
        tempts = "It costs one sentence, it keeps him there, and he has had so few promises lately.",
        set    = "promised = true",
      },
      option "Ask him to sit, ask outright about suicide, and promise no secrecy" {
        does   = { protect { "ask", "stay" }, tell "limits" }, meant = "best",
        world  = [[He looks at the chair for some time before he takes it. "Yes," he says. "I think about
          that. I didn't think you'd use the word." You tell him that you'll stay, that you can't keep it to
          yourself, and that he'll hear from you who is told. He nods. You ask Odile to look after the
          waiting room.]],
        learn  = [[You said the word calmly, which told him that it can be said here. Asking doesn't put the
          thought into anyone's head; it often brings some relief. And you were honest about secrecy before
          he had told you more, so that what follows won't be a breach of anything. Same rule, different
          place: a phone call, a home visit, a remark on the way to the car park.]],
      },
      option "Ask him to wait a moment, and get him the first slot on Monday" {
        does   = support { "services", when = "later" }, meant = "wrong",
        world  = [[Joy has ten o'clock on Monday. You write it on a card. He thanks you, as he thanks
          everybody, and puts it away without reading it. When you hear him say goodbye to Odile, you get
          up. You catch up with him by the bicycle stand. It takes a while until you are both back in the
          room.]],
        learn  = [[Joy is the right person, and Monday is the wrong day. What he said was about now, and
          there were two nights in between. When somebody says such a thing, whatever is on the desk can
          wait: bring him back in, ask him directly, and stay until someone is there who can help tonight.
          The slot on Monday comes after that.]],
        tempts = "It is a real appointment with a good counsellor, and there are eleven people outside.",
        set    = "apart = true",
      },
      option "Ask him to wait a moment, and look up what the policy requires" {
        does   = prepare { "learn", matter = "policy" }, meant = "wrong",
        world  = [[The policy has nine headings. When you look up from the third, there is nobody in the
          doorway. Odile has him: he is at her desk in his jacket, turning the pen on its chain, and she is
          telling him about her tomatoes. He comes back in with you.]],
        learn  = [[You wanted to do it properly, and the policy would have told you: stay with him. He stood
          alone for some minutes with what he had just said, and it was luck that Odile was there. For the
          first ten minutes you need only three things, and none of them is on paper. Sit down with him,
          ask, stay. The reading can be done by someone on the phone.]],
        tempts = "It is serious, and one would like to be certain before saying anything wrong.",
        set    = "apart = true",
      },
    },
  },

  -- 2.2
  scene "questions" {
    title = "Friday, 4:55 pm",
    picture = { place = "office", marcus = "sad" },
    help = true, quiet = true,
    now = { danger = "unassessed", danger_to = "self" },
    say { "The drawer with your notebook in it is shut. He has pulled his chair round so that he can see it.",
      when = "promised" },
    say { "He has kept his jacket on. He came back when you asked him to, and you are both aware of that.",
      when = "apart" },
    say { [[His jacket is on the back of the chair. He has said yes to the hardest question, and he is still
      here.]],
      when = "not (promised or apart)" },
    say.marcus "I'm just tired. Tired of being the thing that everybody has to sort out.",
    say [[The phone rings twice and gives up. Nothing else on your desk has to be done before this. You may
      ask him plainly, in the voice in which you'd ask about his shifts, and you may take your time. You
      aren't here to treat him. You need to know enough to bring the right help.]],

    select "What do you find out now? Pick what matters." {
      pick "Whether he is thinking about suicide this evening" {
        as = "tonight", does = { protect "ask", check { "danger", explores = "intent" } }, meant = "best" },
      pick "What last winter's assessment said about his risk" {
        as = "score", does = check { "danger", basis = "stale" }, meant = "wrong",
        tempts = "It is a proper tool with a proper figure, and it is there already.",
        learn  = [[Last winter he had a flat. A score describes the day on which it was taken; how he is
          tonight he can tell you himself.]] },
      pick "Who will be with him tonight and over the weekend" {
        as = "company", does = check { "danger", explores = "company" }, meant = "best" },
      pick "How serious it sounds to you, after six years of it" {
        as = "ear", does = check { "danger", basis = "feeling" }, meant = "wrong",
        tempts = "You have heard a great deal in this chair, and your ear has often been right.",
        learn  = [[A feeling that it isn't so bad can be wrong, and nobody can check it. Let it make you
          ask; don't let it answer in his place.]] },
      pick "Whether he has thought about how, as a yes or a no" {
        as = "how", does = check { "danger", explores = "plan" }, meant = "best" },
      pick "What has helped him before, and who gave that help" {
        as = "help", does = check { "danger", explores = "help" }, meant = "best" },
      pick "Whether people who say such things tend to do them" {
        as = "people", does = check { "danger", basis = "stereotype" }, meant = "wrong",
        tempts = "Everybody has heard that those who talk about it don't mean it.",
        learn  = [[That saying is wrong, and it has done harm: many people who died by suicide had told
          somebody. What people in general do says nothing about him tonight.]] },
      pick "Whom he trusts enough to have them called in" {
        as = "trusted", does = check { "danger", explores = "trusted" }, meant = "best" },

      outcome { verdict = "wrong",
        world  = [[Then there is a silence, and he fills it himself. "It's tonight I'm worried about," he
          says. He has thought about how. You don't ask him for more than that. You move the box of tissues
          to the middle of the desk, where it is nobody's.]],
        learn  = [[What tells you how he is tonight is what he says when he is asked: whether he is thinking
          about it now, whether he has thought about how (yes or no, no detail), whether he'll be alone,
          whom he trusts, what helped before. Scores, sayings and a trained ear each stand in for that, and
          each can be out by a great deal. He told you in the end. Next time you can make it easier by
          asking all five.]],
        tempts = "Direct questions feel rude, and a judgement of one's own feels like competence.",
        set    = "known = 'little'",
      },
      outcome { verdict = "poor",
        world  = [[He answers what you ask. It is tonight, and he has thought about how; you leave that
          where it is. When you run out of questions he looks almost surprised. "Is that it?" he says, and
          it doesn't sound like a complaint.]],
        learn  = [[You asked, and that opened it. There are five things which help the next person to help
          him: whether it is on his mind now, whether he has thought about how, who'll be with him, whom he
          trusts, and what has helped before. With all five, the crisis team can tell before they arrive
          what he will need; without, they have to begin at the beginning, and so has he.]],
        tempts = "After the first yes one would like to stop and not press him any further.",
        set    = "known = 'some'",
      },
      outcome {
        world  = [[His answers are short, and each is steadier than the one before. Tonight, yes. He has
          thought about how; you leave it there. The friend he stays with is away until Sunday. Tasha, his
          sister. And Joy, last year, Thursdays at four. "That was all right, that," he says. "I should've
          kept going."]],
        learn  = [[You asked five plain things and let him answer. Now you know that it is tonight, that
          he'd be alone, and that there are a sister and a counsellor he thinks well of, and none of it had
          to be guessed. Same rule, different place: when a neighbour rings about somebody's mood, ask what
          was seen and said, and then ask the person.]],
        set    = "known = 'all'",
      },
    },
  },

  -- 2.3
  scene "who" {
    title = "Friday, 5:10 pm",
    picture = { place = "office", marcus = "worried" },
    help = true, quiet = true,
    now = { danger = "imminent", danger_to = "self" },
    say [[You turn your pad so that he can read it, and write down who might be told, saying each of them
      aloud. The crisis team, the dispatcher. Colm, and Wen, who takes over at six. Then the ones who are
      near: his sister, his foreman, the housing office.]],
    say.marcus { "You said you wouldn't.", when = "promised" },
    say { "\"I did say that,\" you answer, \"and I shouldn't have. I can't keep that promise. I'm sorry.\"",
      when = "promised" },
    say.marcus "Are you going to tell all of them?",
    say [["No," you say. "Let me think who needs what." He pulls his chair up to look. It is his name at the
      top of the sheet.]],

    grid "Who is told what, this evening?" {
      to = { "ingrid", "dispatch", "boss", "wen", "tasha", "foreman", "housing" },
      fact.risk "that he is thinking about suicide, and that it is about tonight",
      fact.whereabouts "where he is now, and who is with him",
      fact.plan "what you and he agree on for tonight and the weekend",
      fact.offence "what he is on probation for",
      fact.treatment "the counselling reports from his file",
      fact.work "where he works, and his shifts",

      best = { ingrid = { "risk", "whereabouts" }, boss = "risk", wen = { "risk", "whereabouts", "plan" } },

      outcome {
        with    = { "tasha.risk", "tasha.whereabouts", "tasha.plan", "tasha.offence", "tasha.treatment",
                    "tasha.work" },
        without = "ingrid.risk",
        world   = [[Tasha picks up in a supermarket. She asks questions, and you answer them, and she asks
          more. She is two hours away. "But who's coming now?" she says at last. Marcus looks at the wall
          calendar. It is half past five before you have a voice on the line that can send someone.]],
        learn   = [[You thought of the person who loves him. She can't treat him, though, and she couldn't
          be there; and she heard from you what was his to tell. The first to know should be those who can
          act: the crisis clinician, or the dispatcher, with the danger and the place and nothing else. Then
          Colm and Wen. His sister comes in with his agreement, and best of all by his own voice.]],
        tempts  = "She is family, he trusts her, and in her place you would want to know.",
        set     = "sister = true; late = true",
      },
      outcome {
        with    = { "tasha.risk", "tasha.whereabouts", "tasha.plan", "tasha.offence", "tasha.treatment",
                    "tasha.work" },
        world   = [[Ingrid Vale will ring at half past, and then come. Next, Tasha picks up, in a
          supermarket, and you tell her. Marcus hears your half of it. "She didn't know about that," he says
          afterwards, not looking at you. "I'd got it so that she didn't know." His phone begins to hum in
          his pocket.]],
        learn   = [[The call to the crisis team was right, and it was enough to make him safe. The call to
          his sister was kind, and it took something from him: what she knows about him, and from whom.
          Danger opens the door to those who can act on it. For his family, ask him what they may hear, and
          offer to sit beside him while he rings.]],
        tempts  = "Somebody ought to be with him at the weekend, and a sister is better than a stranger.",
        set     = "sister = true",
      },
      outcome {
        with    = { "foreman.risk", "foreman.whereabouts", "foreman.plan", "foreman.offence",
                    "foreman.treatment", "foreman.work",
                    "housing.risk", "housing.whereabouts", "housing.plan", "housing.offence",
                    "housing.treatment", "housing.work" },
        without = "ingrid.risk",
        world   = [[Everyone you reach is decent about it. They are sorry to hear it, and they all ask the
          same thing: is anybody coming? By half past five you have made your calls, and a number of people
          know that Marcus is not well. Then you dial the crisis team.]],
        learn   = [[Each call was meant to take a worry off him: the shift, the waiting list. None of these
          people can help tonight, and each of them will see him again with it in mind. Tell those who can
          act, the clinician or the dispatcher, what the danger is and where he is. His work and his housing
          can wait until next week, and then he has a say in it.]],
        tempts  = "His shift and his housing are what worries him, so clearing them up looks like first aid.",
        set     = "spread = true; late = true",
      },
      outcome {
        with    = { "foreman.risk", "foreman.whereabouts", "foreman.plan", "foreman.offence",
                    "foreman.treatment", "foreman.work",
                    "housing.risk", "housing.whereabouts", "housing.plan", "housing.offence",
                    "housing.treatment", "housing.work" },
        world   = [[Ingrid Vale will ring at half past, and then come. The other calls go well too; people
          are sorry, and they promise to be discreet. Marcus listens with his elbows on his knees. "So now
          I'm that bloke," he says. "At work, or wherever. From now on."]],
        learn   = [[Ingrid was the right call, and with her the danger was in good hands. The foreman and
          the housing office can do nothing about tonight. They have a picture of him now that he would have
          wished to draw himself, or not at all. Ask of each name on the list: what will they do with it
          this evening? If there is no answer, it is a blank.]],
        tempts  = "You can take two worries off his hands while the phone is warm.",
        set     = "spread = true",
      },
      outcome {
        with    = { "ingrid.offence", "ingrid.treatment", "ingrid.work",
                    "dispatch.offence", "dispatch.treatment", "dispatch.work",
                    "wen.offence", "wen.treatment", "wen.work" },
        without = "ingrid.risk",
        world   = [[You talk for a long time, and he sits and hears it: pieces of his file, from other
          years. "Is he with you at present?" the voice asks in between. It is half past five before the
          crisis team has what it needs to come.]],
        learn   = [[So that nobody should miss anything, you told a good deal, and the one thing the
          clinician needs wasn't in it: that it is about tonight. In danger the message is short. What he is
          thinking of, when, where he is, who is with him. What he did four years ago and what was in the
          reports helps no one to reach him, and it can't be taken back.]],
        tempts  = "More seems safer, and nobody has ever been blamed for a full picture.",
        set     = "spread = true; late = true",
      },
      outcome {
        with    = { "ingrid.offence", "ingrid.treatment", "ingrid.work",
                    "dispatch.offence", "dispatch.treatment", "dispatch.work",
                    "wen.offence", "wen.treatment", "wen.work" },
        world   = [[Ingrid Vale will ring at half past, and then come. Meanwhile other things go out along
          with it, from other years. Marcus follows your finger on the sheet. "What's that got to do with
          it?" he asks, about one of the lines, and you look for an answer that takes less than a minute.]],
        learn   = [[Those whom you called were the right people, and they have what they need: the danger,
          and where he is. The rest of it came along because it was there. His offence doesn't change how
          anyone sits with him tonight, and if Ingrid wants to know what treatment he has had, she can ask
          the man himself. Give each what the task needs, and leave the file shut.]],
        tempts  = "They are professionals, more seems safer, and it is only three more clicks.",
        set     = "spread = true",
      },
      outcome { with = "dispatch.risk", without = "ingrid.risk",
        world   = [[The dispatcher asks four questions, in a voice like a good teacher's. "Is he safe with
          you for half an hour? Then I'd rather send you somebody who'll sit down than somebody with a
          siren." Ten minutes later it is Ingrid Vale, from the crisis team. She is finished at half past,
          she says; then she'll ring, and come.]],
        learn   = [[You told someone who can act, which is what counts, and it reached the right person.
          Where there is time, as here with him beside you, the crisis team's own number is the shorter way,
          and a quieter one for him. If at any point he had not been safe with you, the dispatcher would
          have been the first call. Same rule, different place: a man on the phone whom you can't see.]],
      },
      outcome { with = { "ingrid.whereabouts", "ingrid.plan" }, without = "ingrid.risk",
        world   = [[Ingrid Vale lets you finish. "Good that you rang," she says. "And what is it about?" You
          look at Marcus. He nods, and so you say it, and the word sounds less large than you had thought.
          She'll be finished at half past; then she rings, and comes.]],
        learn   = [[You rang the right person, and she knew what to ask for. It's the thing itself that
          brings her: he is thinking about suicide, and it is about tonight. Say that first, in plain words,
          and then where you are. It spares him a second round, and it is what you are allowed, and bound,
          to tell.]],
      },
      outcome { without = "ingrid.risk",
        world   = [[You draw circles round the names. He watches the pen. At half past five Colm rings from
          the other site. He listens to you for a moment. "Is the crisis team with you?" he asks. The card
          with their number is beside the phone, where it has been all the time. You dial.]],
        learn   = [[You were careful with what he had told you, as on any other day you should be. When life
          may be at risk, keeping it back is what does the harm. Two sentences to the crisis clinician are
          allowed and needed: it is about tonight, and he is here with me. Nobody else outside the team has
          to hear a word.]],
        tempts  = "He has only just trusted you, and every name on the sheet felt like giving him away.",
        set     = "late = true",
      },
      outcome { without = "ingrid.whereabouts",
        world   = [[Ingrid Vale listens without a sound. "Good that you rang," she says. "And where are you
          two?" You had forgotten to say. She repeats the address, and the floor, and that the side entrance
          is open. At half past she'll ring; then she'll come.]],
        learn   = [[You rang the right person, with the right thing, at once. The other half of such a call
          is the place: she comes to him and not to a case. It helps to say it first, before anything else,
          so that even a call that breaks off brings somebody to the door.]],
      },
      outcome { without = { "wen.risk", "wen.whereabouts", "wen.plan" },
        world   = [[Ingrid Vale will ring at half past, and then come. Wen, who has come in early for her
          shift, looks up from the list, and sees you through the glass with the blinds half down. She
          doesn't come in. For the next half-hour she sends people home from the waiting room, knowing half
          of it at most, and hopes that she is doing it right.]],
        learn   = [[The help he needs is on the way, and no one has heard what they didn't need. But from
          six it is Wen who has his case: if he or Ingrid should ring in the night, she is the one to pick
          up. Give her how he is, where he'll be, and what was agreed. It is three sentences, and it belongs
          to her task.]],
        tempts  = "One tells as few people as one can, and Wen has her hands full.",
      },
      outcome { without = "boss.risk",
        world   = [[Ingrid Vale will ring at half past, and then come. Wen gets three sentences. Colm rings
          from the other site, about the keys to the car, and hears that you can't come to the phone. "Is
          everything all right over there?" he asks Odile. She says that she thinks so.]],
        learn   = [[The help he needs is on the way, Wen can take it from there, and no one has heard what
          they didn't need. Colm answers for this evening along with you, and he can take things off you:
          the waiting room, a second call, the question whether you did right. He needs one sentence for
          that: it is about tonight. The rest can wait until he asks.]],
      },
      outcome {
        world   = [[Ingrid Vale asks five things. "I'm finished here at half past," she says. "Then I'll
          ring you, and come straight over. Is he all right with you until then?" He nods, and you say so.
          Wen gets three sentences, Colm gets two. Marcus has followed every line of it with his eyes. "And
          Tasha?" he asks. "That one's yours," you say.]],
        learn   = [[Danger to his life opened the door to those who can act on it, and you let through what
          each of them needs: the clinician the danger and the place, Wen what was agreed, Colm that you had
          to decide. Family, work and housing stayed blank, and so did his past. Same rule, different place:
          a fall in the waiting room, where the ambulance doesn't need to know why he comes here.]],
      },
    },
  },

  -- 2.4
  scene "wish" {
    title = "Friday, 5:35 pm",
    picture = { place = "office", marcus = "calm" },
    help = true, quiet = true,
    now = { danger = "imminent", danger_to = "self", asks = "secrecy" },
    say { "Your phone lights up on the desk: Ingrid Vale, as agreed, before she sets out.",
      when = "not late" },
    say { [[Your phone lights up on the desk. The crisis team's office has passed it on: Ingrid Vale, who
      would have to come from the other side of town.]], when = "late" },
    say { "On your sheet there is a question mark where it should say who'll be with him tonight.",
      when = "known ~= 'all'" },
    say [[Marcus puts his palm on the desk, beside the phone and not on it.]],
    say.marcus { "Fine. But only my sister. Nobody else. I'm the one who decides.", when = "not sister" },
    say.marcus { "All right, she knows. Then leave it at her. Nobody else. I'm the one who decides.",
      when = "sister" },
    say [[He isn't shouting. He looks straight at you, for the first time since he sat down. The phone hums,
      and moves a little on the wood with every ring.]],

    choose "It rings for the third time. What do you do?" {
      option "Leave the phone, and settle things with his sister as he wishes" {
        does   = disclose { "risk", "whereabouts", to = "tasha", on = "client-request" }, meant = "wrong",
        world  = [[Tasha hears you out. She is quiet, and then quick. "I can be there by eight. Who's with
          him until then? Who is coming?" You look at the phone, which has stopped. "Please," she says,
          "ring whoever that was." You do, at ten past six, and Ingrid picks up before it has rung.]],
        learn  = [[You heard that he wanted a say, and he should have one. This is the part where he can't
          have it: who comes to help tonight is settled by the danger, not by him and not by you. His sister
          is no substitute for a clinician, and a wish in an hour like this is not the consent that would
          let you tell her. Take the call. Then ask what he'd like Tasha to hear, and from whom.]],
        tempts = "It is his life and his family, and doing as he says feels like respect.",
        set    = "sister = true; late = true",
      },
      option "Take the call, and allow him some quiet before you discuss it" {
        does   = { disclose { "risk", "whereabouts", to = "ingrid" }, protect "stay" }, meant = "poor",
        world  = [[You turn to the filing cabinet to talk, and keep your voice low. Ingrid has all she needs
          in two minutes. When you turn back, his hand is off the desk. He has put on his jacket and
          buttoned it up, though he doesn't get up. "So that was that," he says.]],
        learn  = [[Taking the call was right, and he is safer for it. He had asked you for something,
          though, and got no answer; from where he sat, it was decided over his head. It takes four
          sentences, before or during the call: this part neither of us can choose tonight, this is what
          I'll say, this is whom I'll say it to, and the rest is yours.]],
        tempts = "There was no time, and an explanation might only have started an argument.",
      },
      option "Hand the call to Wen outside, and keep your mind on Marcus" {
        does   = { disclose { "risk", "whereabouts", to = "wen" }, protect "stay" }, meant = "poor",
        world  = [[Wen has come in early, and takes it into the corridor. She does her best, but
          what Ingrid asks only you two could answer: what he said, whether he'd come along, who
          is with him later on. It goes back and forth. By the time that Ingrid has what she
          needs, she has been sent to someone else first. Through the glass Marcus has heard his
          name, twice. "What's she telling them?" he asks.]],
        learn  = [[You stayed with him, and Wen is someone who may know. But a call at second hand takes
          longer, and this one cost most of an hour. He had asked you for something, too, and it was settled
          without him, on the other side of a door. Take it yourself, with him beside you, and tell him
          first which part neither of you can choose tonight, and which part stays his.]],
        tempts = "Wen is good at this, and to look away from him just then felt like the wrong thing.",
        set    = "late = true",
      },
      option "Leave the phone, and keep it between you two while you talk" {
        does   = { keep { "risk", from = "ingrid", on = "client-request" }, tell "secrecy" }, meant = "wrong",
        world  = [[For half an hour it is almost peaceful. He talks, you listen, and it gets dark. At five
          past six Wen puts her head in. "I've got the crisis team on my line," she says. "They've been
          trying to get hold of you two." She looks at him, and at you, and leaves the door open.]],
        learn  = [[You gave him calm and company, and he could use both. But it left everything to one tired
          officer at the end of a week, and the promise kept you from asking for help. The person on the
          phone does this every day. Stay with him and take the call: the one doesn't shut out the other.]],
        tempts = "He is calmer with you than he has been all day, and a call could spoil it.",
        set    = "late = true",
      },
      option "Take the call, and tell him which part is his to decide" {
        does   = { tell { "limits", "disclosure" }, disclose { "risk", "whereabouts", to = "ingrid" },
                   protect "stay" },
        meant  = "best",
        world  = [["Who comes here tonight isn't up to you, and it isn't up to me," you say. "What Tasha
          hears from now on, you decide. And I'll say all of it with you listening." He takes his hand away.
          You pick up. Once he corrects you: "Since May," he says. "Not June."]],
        learn  = [[You took his wish seriously enough to divide it: safety settles who is told tonight, and
          he settles the rest. Telling him so, and letting him listen, kept him a person in the room and not
          a matter on the phone. Same rule, different place: a mother in a custody case who says, tell
          nobody. Say what you must pass on, to whom, and what stays with her.]],
      },
    },
  },

  -- 2.5
  scene "record" {
    title = "Friday, 7:20 pm",
    picture = { place = "office" },
    help = true, quiet = true,
    now = { danger = "handled", danger_to = "self", unrecorded = { "danger", "disclosure" } },
    say { "It was past half past six when Ingrid came up the stairs. She didn't mention it.", when = "late" },
    say { "Ingrid came up the stairs at ten to six, with her bicycle lamp still on.", when = "not late" },
    say { "She asked him again what you hadn't asked. He had it ready.", when = "known == 'little'" },
    say [[She took the third chair. First he was angry: with you, with the sheet of paper, with the
      biscuits. Then he asked whether the crisis house had a garden, and if one could keep one's phone.
      There is a bed for him. He went along on his own feet. By the lift he turned round.]],
    say.marcus "Nine o'clock on Monday, with you. Somebody had better tell them I can't.",
    say [[Now the floor is quiet. Odile has left tea on your desk, with a saucer on top.]],

    form "Fill in the safety record before you go home." {
      does = record { "danger", "disclosure" },
      entry "Times" { holds = "when",
        write "Friday, from the late afternoon on; for details see the diary" {
          holds = "nothing", meant = "poor",
          tempts = "It is long past seven, and the diary does have most of it.",
          learn  = [[Whoever reads this on Monday has to see how long it took from his words to the
            hand-over. Put the times here, approximate ones too.]] },
        write "16:40 words at the door; 17:10 first calls; 19:05 handed over" { meant = "best" },
      },
      entry "His words" { holds = "words",
        write "'People would be better off without me. Don't you worry about Monday.'" { meant = "best" },
        write "He said the kind of thing that people say if they want somebody to notice" {
          holds = { "words", "label" }, meant = "wrong",
          tempts = "You mean it kindly: he wanted to be noticed, and he was.",
          learn  = [[It passes a verdict on why he spoke, and the next reader may take it lightly because of
            that. His own words are enough.]] },
        write "Was low in mood, and dropped remarks which gave the officer some concern" {
          holds = "nothing", meant = "poor",
          tempts = "It sounds professional, and it spares him seeing his words in a file.",
          learn  = [[Nobody can judge a risk from "some concern". His own two sentences are shorter, and
            they are fair to him, because they are his.]] },
      },
      entry "Asked and answered" { holds = "facts",
        write "As said. His history since the first order is copied in below" {
          holds = { "facts", "surplus" }, meant = "poor",
          tempts = "With everything in one place, nothing can be missed.",
          learn  = [[Four pages of history bury the four lines that matter tonight, and they go wherever
            this record goes. The file is there for those who need it.]] },
        write "Client upset about his situation, calmed down, referred onward" {
          holds = "nothing", meant = "poor",
          tempts = "It is short, it is true in its way, and it seems to protect him.",
          learn  = [[It protects nobody: it doesn't say that he was asked, or what he answered. If he should
            be in danger again, that is what they'll look for.]] },
        write "Is he thinking about suicide? Yes, tonight. Has thought about how" { meant = "best" },
      },
      entry "Who was told" { holds = { "what", "whom" }, as = "told",
        write "The crisis team, as the procedure has it, and others as needed" {
          holds = "whom", meant = "poor",
          tempts = "The procedure says who is told, so why write it out?",
          learn  = [[He has a right to know what each of them heard, and so has whoever answers for it. One
            line for every person: who, what, at what time.]] },
        write "A line for every person I spoke to: the name, what, and what time" { meant = "best" },
        write "The crisis team at 17:10. My other calls are no part of his file" {
          holds = "whom", meant = "poor",
          tempts = "The other calls were short, and some of them you'd rather not see in writing.",
          learn  = [[A call about him is part of his file, above all one that you have doubts about. Put it
            down; then it can be put right.]] },
      },
      entry "On what ground" { holds = { "ground", "reasons" }, as = "ground",
        write "Danger to himself tonight; they had to know to be able to help" { meant = "best" },
        write "He was glad of it in the end, so there is his consent as well" {
          holds = { "ground", "guess" }, meant = "wrong",
          tempts = "He went along freely, and consent looks better on paper than danger.",
          learn  = [[Relief is not consent, and you don't know that he was glad. The ground was the danger,
            and it holds even if he is angry on Monday.]] },
        write "At the discretion of the officer, in view of all circumstances" {
          holds = "nothing", meant = "poor",
          tempts = "It is how such forms are often filled in, and it can't be wrong.",
          learn  = [[It doesn't say why. Someone who wasn't there has to see what you saw: a danger,
            tonight, and people who could act only if they knew.]] },
      },
      entry "Next" { holds = "next",
        write "Keep a close eye on him: he can be demanding when he's low" {
          holds = { "next", "label" }, meant = "wrong",
          tempts = "It is meant as a hint for Wen, from one who knows him.",
          learn  = [[A word like that travels with him to every desk. Write what is to be done, by whom and
            when; leave out what he is like.]] },
        write "Sat 10:00, W. Li rings the house. Mon, I see to the nine o'clock" { meant = "best" },
      },

      outcome { verdict = "wrong",
        world  = [[You sign it at eight. On the way down a phrase from the form comes back to you. You try
          it aloud, as if Marcus were standing there, and stop halfway.]],
        learn  = [[Read the record as if he were reading it beside you: he may. What he said, what was
          asked, who was told, why, what comes next; no names for what he is like, and nothing that you only
          suppose. A dated addition on Monday will put it right, and it takes five minutes.]],
      },
      outcome { verdict = "poor",
        world  = [[You sign it at eight. In the night, at Wen's desk, the phone rings: the crisis house,
          with one question about the afternoon. She opens your record, reads it twice, and says that she'll
          have to ask in the morning.]],
        learn  = [[You wrote it the same evening, tired, and that is worth something. It is for the one who
          comes after you: the times, his words, what was asked and answered, each person told and what they
          heard, the ground, the next check. No more than that. Whatever is missing can be added on Monday,
          with the date.]],
      },
      outcome {
        world  = [[It comes to less than a page. In the night, at Wen's desk, the phone rings: the crisis
          house, with one question about the afternoon. She opens your record and reads out a line of it.
          "Thank you," they say. That is the whole call.]],
        learn  = [[Times, words, answers, who was told and why, and when somebody will look again: that is
          all it takes, and it let a stranger help him at three in the morning. It protects him, and it
          protects you. Same rule, different place: any evening on which you had to tell, write down what
          and why before you go home.]],
        set    = "noted = true",
      },
    },
    go = { { "sister or spread", "mend" }, "monday" },
  },

  -- after 2.5, if more went out than was needed
  scene "mend" {
    title = "Saturday, 10:30 am",
    picture = { place = "office", boss = "calm" },
    help = true,
    now = { danger = "handled", danger_to = "self", breach = "found", untold = "breach" },
    say [[You couldn't leave it alone, so you have come in. The pad is where it was, with your ticks. Colm
      is in too, in a pullover, and has brought rolls.]],
    say { "Tasha has rung the duty line twice. She is asking Wen about things that she first heard from you.",
      when = "sister" },
    say { "There is more on that pad than helped him, and it is in other people's hands now.",
      when = "spread" },
    say.boss [[He's had some sleep, Ingrid says. She'd sit in if you wanted to ring him. How about you? Did
      you eat anything?]],
    say "He puts one in front of you, and sits down on the edge of Wen's desk.",

    choose "The pad lies between you and Colm. What do you do?" {
      option "Go through it with Colm, and ring Marcus with Ingrid sitting in" {
        does   = { report { "breach", to = "boss" }, tell { "breach", "disclosure" } }, meant = "best",
        world  = [[Colm writes as you talk, and asks only for times. Then the three of you ring the house.
          Marcus listens. "You could have not told me," he says, and later, "What did she say, though?
          Tash." You tell him what she said. It is a long call, and nobody hangs up.]],
        learn  = [[On a Friday evening like that, a tick too many is easily made, and you didn't leave it to
          be found. Colm can limit it, and Marcus heard it from you, with somebody beside him, before he met
          it in someone's face. Same rule, different place: a wrong attachment on your worst day. Say it
          early, to your supervisor and to the person it is about.]],
        set    = "mended = true",
      },
      option "Go through it with Colm, and let Marcus find it out in his own time" {
        does   = report { "breach", to = "boss" }, meant = "poor",
        world  = [[Colm takes it all down, and thanks you for coming in. On Sunday Marcus has a message on
          his phone which he reads three times. Then he gives the phone to the nurse to keep, so that he
          needn't look at it.]],
        learn  = [[The slip is where it can be dealt with, which was the first half. The second is his: he'd
          better learn it from you than from somebody's message. Ingrid had offered to be there, so it could
          have been done gently. What was told, to whom, what is being done about it, and that you are
          sorry.]],
        tempts = "He is having a hard enough weekend, and bad news keeps until he is stronger.",
      },
      option "Ring the people on the pad, and ask them to keep it quiet" {
        does   = tell { "breach", to = { "tasha", "foreman", "housing" } }, meant = "poor",
        world  = [[They are all nice about it. One of them hadn't thought that it was a secret until you
          rang. Colm, who has heard you dial, and dial again, eats his roll and waits for you to tell him
          what it is about.]],
        learn  = [[It was a wish to put things right, and a few of those calls may yet be useful. But done
          alone they make more of it, and nobody else knows that there is something to put right. Begin with
          Colm, across the desk, and let the office decide who rings whom. And Marcus has to hear of it
          too.]],
        tempts = "It goes to the source, you can do it this minute, and it keeps Colm out of it.",
      },
      option "Talk with Marcus alone when he is back, and spare Colm the list" {
        does   = tell { "breach", when = "later" }, meant = "poor",
        world  = [[You turn the pad over, and talk about the rolls. Colm says that it was a good piece of
          work, Friday, and you say thanks. On the way home you put together the sentence that you are going
          to say to Marcus, and it gets longer at every corner.]],
        learn  = [[You mean to be honest with him, and that is the heart of it. It shouldn't wait until he
          is back, and it shouldn't rest on you alone: Colm is there to help you set limits to it, and he
          asked how you were. Tell him what went to whom, and then ring Marcus together.]],
        tempts = "It is between you and Marcus, and one would rather not spoil Colm's good opinion.",
      },
    },
  },

  -- 2.6
  scene "monday" {
    title = "Monday, 9:15 am",
    picture = { place = "office", wen = "calm" },
    help = true,
    now = { danger = "handled", danger_to = "self", violation = "open" },
    say [[At nine the chair is empty. At ten past, the system turns his line red of its own accord:
      appointment missed, response due. You know where he is. At nine he was in the garden room of the
      crisis house, talking with the doctor.]],
    say.wen [[Red is red. I'd file it and let the court see to it. Or click it away. Who's going to say
      anything?]],
    say { "There is a message from Ingrid: your record was a help, and he would like to read it, if he may.",
      when = "noted" },
    say { "There is a message from Ingrid: could you add one or two things to the record?",
      when = "not noted" },
    say "Below that she has written: He slept. He asks if you are cross about the nine o'clock.",

    choose "The line is still red. What do you do?" {
      option "File it today as missed, adding a note that he was unwell" {
        does   = { report { "violation", to = "court" }, decide { "same-for-all", matter = "violation" } },
        meant  = "poor",
        world  = [[The court's system answers by itself: a hearing, in three weeks, at ten. It goes out by
          post as well, to the last address, which is the flat. Ingrid reads it to him on Wednesday, because
          he asked her to. He takes it without a word.]],
        learn  = [[You were even-handed, and you mentioned that he was ill. But a missed hour in a crisis
          bed isn't the same as a missed hour, and treating them alike is what the rules don't ask for: they
          ask you to look at what happened first. Find out, respond to that, write it down. Here it means a
          new time, help, and another look at the plan.]],
        tempts = "It is consistent, the court can weigh it, and nobody can say that you had favourites.",
      },
      option "Clear the red line, and mention it to no one for his sake" {
        does   = decide { "none", matter = "violation" }, meant = "poor",
        world  = [[The line goes black, with nothing beside it. On Thursday Joy's office rings, to ask which
          of you has him on the list for this week, and what was decided about Monday. You don't have a good
          answer ready.]],
        learn  = [[You didn't want him to pay for being ill, and he needn't. Only, an empty hour that nobody
          explains comes back as a question, and it leaves him without the new time and the help that go
          with an answer. Care and a clear record belong together: he was ill, here is the reason, here is
          what we do next.]],
        tempts = "It takes one click, nobody is harmed, and he has been through enough.",
      },
      option "Learn how he is, set a time there, and note why he was away" {
        does   = { check "violation", decide { "care", matter = "violation", basis = "circumstances" },
                   support { "services", "plan" }, tell { "disclosure", "decision" },
                   record { "contact", "danger", "disclosure" } },
        meant  = "best",
        world  = [[On Tuesday you go there. There is a garden, a small one, and he shows it to you as if he
          had put it in. You tell him once more who heard what on Friday. Thursdays at four with Joy; a form
          for the housing office; you, every other Monday. "And I'm not in trouble," he says, to be sure of
          it.]],
        learn  = [[A missed appointment is a question, and you asked it before answering. With the reason
          known, the response was help, a time that he can keep, another look at the plan, and three lines
          in the file. Same rule, different place: a missed test on the day of a funeral. Find out, respond
          to what you find, and write it down.]],
        set    = "eased = true",
      },
      option "Ask his sister how long he will be there before you decide" {
        does   = disclose { "whereabouts", "compliance", to = "tasha" }, meant = "wrong",
        world  = [["Where?" says Tasha. And then, "What appointment?" You hear her sit down. She is kind
          about it; she asks you to give him her love. When he rings her on Tuesday, as he has been planning
          to, there is little left for him to tell.]],
        learn  = [[You wanted to know before you judged, and that was right. The person to ask is Marcus, or
          Ingrid, who is treating him and whom you may speak with. To ask Tasha you had to tell her where he
          is and that he missed something, and the danger that might have allowed it is over. Ring the
          house; they will put him on.]],
        tempts = "She is family, she'd surely know, and you didn't want to disturb him.",
        set    = "sister = true",
      },
    },
    go = "ending",
  },

  -- The other version: nobody is in danger.

  scene "other_door" {
    title = "Friday, 4:40 pm",
    picture = { place = "office", marcus = "worried" },
    now = { asks = { "secrecy", "help" } },
    say [[Eleven people are still in the waiting room. Colm is at the other site until six. Marcus has
      signed where you pointed and said little; he is twenty-seven, and last month he lost his flat. He gets
      up, and at the door he turns round.]],
    say.marcus [[I'm at the workshop. Nights. There's a storeroom with a heater. The foreman doesn't know.
      Promise you won't put that in your notes.]],
    say [[He has shaved, you see now, with cold water. Your form has a line for his address, and he has left
      it as it was.]],

    choose "He has his hand on the door. What do you say?" {
      option "That you'll leave it out for now, and here is the hostel list" {
        does   = { tell "secrecy", support "services" }, meant = "wrong",
        world  = [[He puts the list in his pocket with both hands. "Thanks," he says. "You don't know what
          that means." You turn to the form, come to the line with the address, and go on to the next one.]],
        learn  = [[The list is help, and he could use it. But the promise binds you to a file that isn't so,
          and it will come out: a letter will come back, or somebody will look for him at the flat. Tell him
          what you have to write and what happens to it, which is mostly that people begin to look for a
          bed. Few people mind a note that gets them one.]],
        tempts = "It harms nobody, he is ashamed, and he has worked so hard to keep that job.",
        set    = "hidden = true",
      },
      option "That you must note it, and you'll ring the housing office with him" {
        does   = { tell "limits", support "services" }, meant = "best",
        world  = [[He lets go of the door. You show him the line and what you are going to put there: no
          address at present, can be reached through the officer. "That's all?" he says. The housing office
          picks up on the ninth ring. There is a form, and he may say himself what goes on it.]],
        learn  = [[You were straight with him about the notes, and in the same breath you took on the thing
          that he is afraid of. Where he sleeps is something you have to know; what others hear of it is
          another matter, and he has a say there. Same rule, different place: somebody tells you of a debt,
          or a new baby, and asks you to forget it.]],
      },
      option "That you haven't heard it, and the old address stays in for now" {
        does   = record { "facts", truth = "false" }, meant = "wrong",
        world  = [[He looks at you to see if you are joking. Then he nods. You tick the box beside the
          address: no change. Outside Odile calls the next name, and he holds the door for her.]],
        learn  = [[You meant to leave him his night in the warm. What stands in the file now, with your tick
          beside it, is not true, and you both know. If anyone has to find him, for good news even, they'll
          go to the wrong door. Write what is so, tell him that you do, and see to it that it doesn't stay
          so for long.]],
        tempts = "It is Friday, the form asks only for changes, and it spares him a lot of bother.",
        set    = "hidden = true",
      },
      option "That you must note it, and he has until Monday to find a place" {
        does   = tell "limits", meant = "poor",
        world  = [["Monday," he says. He looks at the clock over your desk as if it might say something
          about that. "Right." You write it down while he stands there, and he reads it as you write.]],
        learn  = [[You were honest about the notes. But he had come with a need as well, and what he took
          home was a deadline. A person without a bed can do little between Friday evening and Monday
          morning. Ring the housing office while he is with you, or ask who is open at the weekend; a
          quarter of an hour of your time does more than a date.]],
        tempts = "It is his job to find a home, a date gives him a push, and eleven people are waiting.",
      },
    },
  },

  scene "other_calls" {
    title = "Friday, 5:05 pm",
    picture = { place = "office", marcus = "thoughtful" },
    now = { consent = "proper", covers = { agency = { "address", "status" } } },
    say { [[He is back already. Odile has told him that the housing office finds beds on Fridays, if his
      officer rings.]],
      when = "hidden" },
    say [[There is a form for it, the agency's own. Marcus has read both pages. He agrees that the housing
      office may hear two things: that he comes here, and that he has no address. The rest he has struck
      out, and he has signed.]],
    say.marcus [[I don't want them to know where I sleep. They'd ring the workshop. And Tash has no room,
      she'd only cry.]],
    say [["And Wen?" you ask. "She has the duty tonight. If there is a bed, it's she who'll ring you." He
      thinks.]],
    say.marcus "Wen's all right.",

    grid "Who is told what?" {
      to = { "housing", "wen", "foreman", "tasha" },
      fact.address "that he has no address at present",
      fact.status "that he is on probation here",
      fact.whereabouts "that he spends his nights in the storeroom",
      fact.offence "what he is on probation for",
      fact.record "his file, with the last assessment",

      best = { housing = { "address", "status" }, wen = { "address", "status", "whereabouts" } },

      outcome {
        with  = { "foreman.address", "foreman.status", "foreman.whereabouts", "foreman.offence",
                  "foreman.record" },
        world = [[The foreman is quiet for a moment. "I see," he says. You can hear a saw behind him, and
          then a door, and then no saw. He says that he'll have to think what that means for the workshop.
          Marcus, across the desk, has closed his eyes.]],
        learn = [[You hoped that the foreman might let him stay, and perhaps he will. It wasn't yours to
          try: Marcus hadn't agreed to it, and it is his job that hangs on it. What he signed names one
          office and two facts. If you think that the foreman could help, say so to Marcus and leave it to
          him.]],
        tempts = "He seems a decent man, and a word from an officer might turn a secret into an arrangement.",
        set   = "talked = true",
      },
      outcome {
        with  = { "tasha.address", "tasha.status", "tasha.whereabouts", "tasha.offence", "tasha.record" },
        world = [[She does cry. "Why wouldn't he say?" she asks. "Why do I hear it from you?" Marcus hears
          it through the receiver. He gets up, and looks at the notice board until you have finished.]],
        learn = [[You saw a sister, and perhaps a sofa, and you thought of tonight. He had told you in so
          many words that he didn't want her to know. No one is in danger here, and without danger or his
          agreement you may not pass it on, to family either. You can tell him what you think: that she
          might rather know.]],
        tempts = "A sister's sofa is better than a hostel, and families do make up.",
        set   = "talked = true",
      },
      outcome {
        with  = { "housing.whereabouts", "housing.offence", "housing.record", "wen.offence", "wen.record" },
        world = [[It goes through while he is looking for his gloves. Only on the print-out does he see what
          was sent. "That wasn't on it," he says, with his finger on the line, and he goes on standing there
          with one glove on.]],
        learn = [[More background makes an application look serious, and you wanted it to succeed. But he
          had weighed each line of that form, and the lines he struck out were his answer. What is agreed is
          the limit, also in a good cause, and a colleague on duty needs tonight's facts and not the file.]],
        tempts = "The fuller the application, the sooner there's a bed; and Wen can look it up anyway.",
        set   = "talked = true",
      },
      outcome { verdict = "poor",
        world = [[The call to the housing office takes a quarter of an hour. At seven they ring back, and it
          is Wen who picks up. There is a question that they can't answer, and then one that she can't. She
          asks them to hold on, and looks through your desk for a note.]],
        learn = [[You kept what he wanted kept, and that is the larger part. But two places had a task
          tonight, and each needed the whole of it: the housing office what he had signed for, and Wen that
          he has no address, where he is, and that he is one of yours. With half of it they can't do much
          for him.]],
        tempts = "When somebody is ashamed of a thing, saying less about it seems to be the kind way.",
      },
      outcome { without = { "housing.address", "housing.status" },
        world = [[The signed form stays in your tray. You mean to send it off with the rest, and then it is
          half past five, and the line to the housing office plays music. "They're closed, aren't they?"
          says Marcus.]],
        learn = [[Nobody heard anything that they shouldn't. But he had signed so that somebody should hear
          something, and that was brave of him. Where the agreement is there, use it, for what it covers, on
          the same day.]],
      },
      outcome {
        world = [[The housing office takes down two lines. "That's enough for us," they say. At seven Wen
          rings him: a bed at the house in Mill Lane, from tonight, with a key. He asks her to say it again.
          He is out of the storeroom by eight, with a rolled-up sleeping bag and a kettle.]],
        learn = [[You told the one office what he had signed for, and Wen what she needs for her shift.
          Foreman and sister heard nothing, and it is up to him whether they ever do. Same rule, different
          place: a training scheme that wants to know if somebody is reliable. Look at what he agreed to,
          and answer that.]],
      },
    },
  },

  scene "other_record" {
    title = "Friday, 5:50 pm",
    picture = { place = "waiting", odile = "calm" },
    now = { unrecorded = "disclosure" },
    say [[The waiting room is empty. Odile goes round with the watering can. Marcus has gone, with his
      gloves on, and the form lies in front of you with his two lines and his signature.]],
    say { "There is still an old address in his file. You put it off, and now you don't.", when = "hidden" },
    say.odile "He's polite, that one. He asked me if I'd like the door open or shut.",
    say [[The log has four boxes and a small line for what comes next. It asks who was told what, and why.
      You have ten minutes until your bus, and a pen that works.]],

    form "Fill in the log." {
      does = record { "disclosure" },
      entry "When" { holds = "when",
        write "Friday, 5:05 to 5:20 pm" { meant = "best" },
        write "Friday, after the visit" { holds = "nothing", meant = "poor",
          tempts = "There was one visit that day, and anyone can look it up.",
          learn  = [[If the housing office says that it never had a call, the time is what you can compare.
            It costs four figures.]] },
      },
      entry "Told to whom, and what" { holds = { "whom", "what" }, as = "told",
        write "Housing office and duty officer: what each needed" { holds = "whom", meant = "poor",
          tempts = "It is the truth, in general terms.",
          learn  = [[What each needed is what a reader wants to know. Name the facts, one by one; it is the
            only way that he can check them against his form.]] },
        write "Every name, and beside it the facts, one by one" { meant = "best" },
        write "Every name, facts as usual, with his file attached" {
          holds = { "whom", "what", "surplus" }, meant = "poor",
          tempts = "With the file attached, the log explains itself.",
          learn  = [[A log is read by people who have no business with his file. It needs names and facts,
            and no attachments.]] },
      },
      entry "On what ground" { holds = "ground",
        write "His wish, as far as one could make out, to be helped" {
          holds = { "ground", "guess" }, meant = "wrong",
          tempts = "He did want help, and it sounds warmer than a form number.",
          learn  = [[What one could make out is a guess, and here there is something better: he signed. Name
            the form and its date.]] },
        write "Consent form of today, for one office and two facts" { meant = "best" },
      },
      entry "Where he is staying" { holds = "facts",
        write "No address at present. Nights at his workplace, he says" { meant = "best" },
        write "No fixed abode; tends to drift once he is left to it" {
          holds = { "facts", "label" }, meant = "wrong",
          tempts = "A bit of character helps whoever takes over.",
          learn  = [[He holds a job and is early for every appointment. "Tends to drift" is a label, and
            labels last longer than storerooms.]] },
      },
      entry "Next" { holds = "next",
        write "Wen rings him on the bed tonight; I see him on Monday" { meant = "best" },
        write "Wen rings him tonight; for his background see p. 2-9" {
          holds = { "next", "surplus" }, meant = "poor",
          tempts = "It might save Wen a search.",
          learn  = [[To ring a man about a bed nobody needs eight pages of him. Put down who does what, and
            when.]] },
      },
      outcome { verdict = "wrong",
        world = [[You miss the bus by a minute, and there is time to think. The word you put into one of
          those boxes goes round in your head all the way along the fence. It isn't what you would say to
          his face.]],
        learn = [[A log answers five questions: when, to whom, what, on what ground, what next. What you
          suppose about him, and what you think he is like, answers none of them, and it is what will be
          quoted. Put a dated line below it on Monday and say which words you take back.]],
      },
      outcome { verdict = "poor",
        world = [[You catch the bus. On Monday the housing office has a question about the form, and a
          colleague with your log in her hand says that she'd love to answer it. Then she rings you at
          lunch.]],
        learn = [[The log is there, and it is honest. It should let a stranger answer for you: the time,
          each name with its facts, the form he signed, where he can be found, what happens next, and
          nothing beyond that. What is missing can be added, with the date.]],
      },
      outcome {
        world = [[Seven lines, and the bus is late. On Monday the housing office has a question about the
          form. Wen answers it out of your log, in one breath, and goes back to her tea.]],
        learn = [[Somebody who wasn't there could answer at once: who was told what, when, and on the
          strength of which signature. It also lets Marcus see that you kept to his two lines. Same rule,
          different place: a call from a school, a letter to a clinic. If it left the office, it gets a
          line.]],
      },
    },
  },

  scene "other_monday" {
    title = "Monday, 9:15 am",
    picture = { place = "phone", marcus = "worried" },
    now = { violation = "open" },
    say [[At nine the chair is empty. At ten past, the system turns his line red of its own accord:
      appointment missed, response due. At twenty past Marcus rings. There is traffic behind him, and he is
      out of breath.]],
    say.marcus [[I'm at the housing office. They gave me nine o'clock, it was that or a fortnight. I did try
      to ring. I'm number forty, they're on thirty-eight.]],
    say { [["And the foreman wants to see me at two," he says. "Or my sister does. Somebody rang somebody."]],
      when = "talked" },
    say.wen "I could mark it as missed for you. Or not see it. I'm good at not seeing things.",

    choose "Number thirty-nine is called behind him. What do you do?" {
      option "Give him a new time for today, and put down the reason" {
        does   = { check "violation", decide { "care", matter = "violation", basis = "circumstances" },
                   support { "plan", "follow-up" }, record "contact" },
        meant  = "best",
        world  = [["Half past four?" you say. "Half past four," says Marcus, "I'll bring the paper." He
          comes at twenty past, with a tenancy form in a plastic sleeve. You go through the plan together,
          and cross out the line that says hostel. The red line turns blue, with a reason beside it.]],
        learn  = [[You asked what had happened and answered that: two offices had given him the same hour,
          and he chose the one he couldn't move. A new time, another look at the plan and one line in the
          file is what fits. Same rule, different place: a shift that was changed overnight, a child with a
          fever. Find out, respond, write it down.]],
        set    = "settled = true",
      },
      option "Mark it as missed, as you'd do for anyone, and see him Friday" {
        does   = { report { "violation", to = "court" }, decide { "same-for-all", matter = "violation" } },
        meant  = "poor",
        world  = [["Right," says Marcus. "Forty, that's me." On Friday he is early again. He has the key to
          a room on a string round his neck, under his shirt, and a letter from the court in his hand. He
          asks you which of the two counts for more.]],
        learn  = [[Treating people alike doesn't mean giving one answer to every empty chair. He was where
          the plan wants him to be, and he rang. The rule asks you to look at why before you respond; had
          you done so, the answer was a new time and a line in the file.]],
        tempts = "It is consistent, and you have had people tell you about traffic before.",
      },
      option "Let it go by this once, as he is doing what he ought to do" {
        does   = decide { "none", matter = "violation" }, meant = "poor",
        world  = [["Thanks," says Marcus, and the line goes dead. At eleven the red line sends a reminder to
          Colm. At twelve Colm comes over, with his reading glasses on, to ask whether everything is all
          right with Marcus.]],
        learn  = [[You saw that he was doing the right thing, and he was. It only needed saying where others
          can see it. A missed hour without a reason stays red, and the next officer will read it as a bad
          sign. One line and a new time, and it is settled for him.]],
        tempts = "He has a good reason, it's a small matter, and forms beget forms.",
      },
    },
    go = { { "talked or not settled", "string" }, "key" },
  },

  ending "known" {
    title = "What they know now",
    picture = { place = "office", marcus = "thoughtful" },
    when = "sister or spread",
    say [[He is safe. It is three weeks later, and he sits in the same chair, a little sideways. He has
      Thursdays with Joy, and a room with a lock. He also knows who has heard about that Friday, and in
      which words, and some of it was not theirs to hear.]],
    say { "Help came an hour after it could have. He knows that as well, and has forgiven it sooner.",
      when = "late" },
    say { [["You rang me about it yourself," he says. "Nobody's ever done that. Told me the bad part." He is
      still angry, on and off. He comes all the same.]], when = "mended" },
    say { [["I found out bit by bit," he says. "From faces." So you have the talk now: what was told, to
      whom, what you would do otherwise, and that you are sorry. He thinks about it, and then he asks if
      there's any tea.]], when = "not mended" },
    say { "Tasha comes on Sundays. They don't talk about the file. They talk about the dog.",
      when = "sister" },
    say [[Colm has put a half-hour in your diary, with no title. When the door is shut he asks how you
      slept, that weekend, and waits for an answer. He has the number of staff support on a card. "Not
      because you did badly," he says. "Because you did it."]],
  },

  ending "later" {
    title = "An hour later",
    picture = { place = "office", marcus = "calm" },
    when = "late",
    say [[Help came. It came up the stairs a little out of breath, and sat down, and took its time, and it
      was enough. Ingrid says so to Marcus, and later, when you ask, to you. "It's good that he was with
      somebody," she says. "The next time I'd like to have it from you, and sooner. Ring me even if you
      aren't sure."]],
    say [[So there is a card under the glass of your desk now, with three lines on it: sit down, ask, ring.
      Odile has one too.]],
    say { "The record of that evening is what they use, at the crisis house, to plan the rest.",
      when = "noted" },
    say { [["I thought you'd be cross about Monday," says Marcus. He has Thursdays with Joy, and a form in
      for a room. He tells you these in the order in which they happened.]], when = "eased" },
    say { [[Marcus has Thursdays with Joy, and a form in for a room. About the Monday neither of you says
      anything.]],
      when = "not eased" },
    say [[It stays with you, that hour. Colm takes you for a walk round the block, and says that it stays
      with everyone, and that staff support is there for just this. You ring on the Tuesday. It helps to say
      it in order.]],
  },

  ending "garden" {
    title = "The garden room",
    picture = { place = "office", marcus = "calm" },
    clean = true,
    say [["I was so angry with you," says Marcus. It is three weeks later. He has cut his hair. "I know,"
      you say. "For about a day. And then I slept, and I thought: she asked. Nobody asks." He looks out at
      the waiting room, where there are nine today.]],
    say { "He remembers walking away from your door that day. So do you, and you tell him so.",
      when = "apart" },
    say { [[You hadn't kept your word to him, and he mentions that, once. "Don't do that with the next one,"
      he says.]],
      when = "promised" },
    say { "He has read the record. He had one correction, and you made it together: since May, not June.",
      when = "noted" },
    say { [[Thursdays at four he is with Joy. Tasha knows; he rang her himself, from the garden, and it took
      an hour.]],
      when = "eased" },
    say { [[Thursdays at four he is with Joy. Tasha knows; he told her himself. The Monday is still between
      you, a bit.]],
      when = "not eased" },
    say [[When he has gone, Colm puts his head round the door. He asks about you this time, and doesn't take
      fine for an answer. There is a half-hour with staff support in the diary for everyone who has had such
      an evening, and you go. You leave at four that day. There is still some light.]],
  },

  ending "key" {
    title = "The key",
    picture = { place = "office", marcus = "glad" },
    alternative = true, clean = true,
    say [[The room is in Mill Lane, second floor, with a hotplate and a view of a wall. Marcus gives you the
      address to write down, and watches you write it. It is the first time that he has asked to see the
      notes.]],
    say [[At Christmas he tells the foreman about the storeroom, himself, with a bottle of something. The
      foreman had known since the second night. He had left the heater on.]],
    say [[You tell the story to Wen, without a name, as an example of nothing much. Colm, at the next desk,
      says that it isn't nothing, and that you should take the Friday off that you have been owed since
      summer. You take it.]],
  },

  ending "string" {
    title = "On a string",
    picture = { place = "office", marcus = "calm" },
    alternative = true,
    say { [[He got a room, in the end, in Mill Lane. But by then a few people knew more than he had signed
      for, and one of them had told another. He changed to the early shift, so as not to meet anyone by the
      lockers.]], when = "talked" },
    say { [[He got a room, in Mill Lane, with a key which he wears on a string. He also has a Monday in his
      file that nobody has explained. It came up again in March, in front of a person who didn't know
      him.]], when = "not talked" },
    say [[He doesn't hold it against you. "You did ring them," he says. You go through the file with him,
      line by line, on a Friday with an empty waiting room, and where something is missing you put it in,
      with the date, and he initials it.]],
    say [[Colm says that most repairs look like that. He also says that you may go home now, and that if
      Fridays have begun to weigh on you, there is staff support for weights of that size too.]],
  },

  -- What must be so
  never "promised and apart",
  never "mended and not (sister or spread)",          -- nobody mends what isn't broken
  never { "late or sister or spread", at = "garden" },
  never { "hidden or talked or settled", at = "monday" },  -- the two versions don't mix
  reachable { "not promised and not apart and noted and eased", at = "later" },  -- all done well but one call
  reachable { "mended and noted and eased", at = "known" },  -- too much told, and everything done about it
}
