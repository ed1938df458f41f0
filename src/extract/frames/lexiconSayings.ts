/**
 * Verbs of saying: who said what to whom. `mere` ones only attribute ("officials said"); `record` ones are acts of their
 * own that a chronicle would name ("condemned", "announced").
 */
import type { EventType } from "../../model/timeline.ts";

export type SayingRow = {
  readonly type: EventType;
  /** CAMEO code; null where none fits. */
  readonly cameo: string;
  readonly strength: "mere" | "record";
  /** What the addressee or target is to the speaker. */
  readonly target: "addressee" | "opponent";
  readonly words: readonly string[];
  /** Words of which one must be the verb's object: "lodged" a protest, "sent" a letter. */
  readonly about?: readonly string[];
};

const list = (words: string) => words.split("|").map((word) => word.trim());

export const sayings: readonly SayingRow[] = [
  {
    type: "statement",
    cameo: "010",
    strength: "mere",
    target: "addressee",
    words: list(
      "say|tell|notify|apprise|brief|add|note|explain|write|tweet|post|comment|remark|observe|state|reply|respond|answer|recall|go on to say|argue|claim|describe|call|suggest|indicate|mention|acknowledge|admit|concede|opine|quip|joke|maintain|caution|contend|continue|clarify|conclude|point out|recount|brief reporters|inform|speak|speak to|elaborate|describe as|refer to|ask|detail|outline|assert|signal|make clear|make it clear|make the point|express hope|express satisfaction|voice hope|voice optimism|underscore|underline|highlight|emphasise|emphasize|stress|express|voice|touch on|sum up|predict|speak of|insist|raise|disclose|reveal|play down|downplay|hint|sound|propose|note that|thank|recommend|advise|second|endorse|agree with|echo|weigh in|chime in|retort|elaborate on|expound|reminisce|boast|brag|joke that|tell reporters|tell journalists|allude to|estimate|forecast|project that|report that|reckon|contend that|posit|surmise|speculate|muse|lecture|preach|reflect on|reaffirm that|sketch out|set out|lay out|state that|put it|intone|exclaim|declare that|interject|volunteer|deadpan|grumble|bemoan|aver|avow|profess|opine that|relay|convey|take to twitter|take to social media",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    words: list(
      "announce|declare|proclaim|pledge|vow|promise|reiterate|reaffirm|affirm|confirm|deny|reject|refute|rebuff|rebut|dismiss|assure|hail|praise|laud|commend|applaud|welcome|congratulate|thank|apologise|apologize|regret|deplore|lament|urge|call on|call upon|call for|appeal to|appeal for|demand|implore|exhort|advise|press for|push for|warn against|raise concerns|raise concern|voice concern|voice concerns|express concern|express concerns|express regret|express support|express condolences|condole|stress|emphasise|emphasize|underscore|underline|insist|oppose|object to|defend|rule out|unveil|pay tribute to|address|testify|spell out|speak at|deliver a speech|deliver remarks|give a speech|brush off|brush aside|push back|push back against|recommit|promise to|plead|beseech|speak out against|speak against|speak out|recommend that|counsel|offer condolences|offer his condolences|offer her condolences|extend condolences|extend his condolences|convey condolences|send condolences|express outrage|express alarm|express dismay|express sorrow|express shock|express solidarity|express disappointment|express gratitude|express his condolences|express her condolences|voice support|voice opposition|voice outrage|voice alarm|voice regret|raise the issue|raise the case|raise objections|register a protest|be pleased to announce|rule on|remind|salute|mourn|eulogise|eulogize|felicitate|toast|throw his weight behind|throw her weight behind|throw its weight behind|lend support to|declare support for|back calls for|extol|champion|advocate|advocate for|swear|threaten to veto|call upon|sound a warning|issue a warning|issue a statement|release a statement|put out a statement|issue a joint statement|release a joint statement|issue an appeal|make a statement|make an appeal|make remarks|make a speech|give remarks|give an address|deliver an address|deliver a keynote|address a press conference|address reporters|address a joint|hold a press conference|hold a news conference|hold a joint press conference|take questions|take to the podium|decree|request that|demand that|urge that|encourage|beg|entreat|petition|offer to|volunteer to|propose to|seek clarification from|seek an explanation from|ask for clarification|set out conditions|lay down conditions|reject claims|dismiss claims|deny any role in|deny involvement in|deny responsibility for|swear to|warn that|offer his sympathies|send his condolences|go on record|tell off|speak in favour of|speak in favor of|come out against|come out in favour of|come out in favor of|cast doubt on|throw its support behind|voice solidarity|express readiness|express willingness|express interest in|express optimism|express frustration|express confidence|express anger|express appreciation",
    ),
  },
  {
    type: "accusation",
    cameo: "112",
    strength: "record",
    target: "opponent",
    words: list(
      "accuse|blame|allege|charge that|implicate|incriminate|level allegations against|make allegations against|point the finger at|point fingers at|hold responsible|fault|lay the blame on|pin the blame on",
    ),
  },
  {
    type: "accusation",
    cameo: "111",
    strength: "record",
    target: "opponent",
    words: list(
      "condemn|denounce|slam|criticise|criticize|blast|decry|lambast|lambaste|castigate|rebuke|chide|chastise|excoriate|assail|censure|rail against|lash out at|lash out|hit out at|hit out|hit back at|hit back|fire back|fire back at|take aim at|take a swipe at|deride|attack as|upbraid|scold|berate|admonish|protest|lodge a protest|lodge a protest with|lodge a complaint|lodge a formal protest|lodge a complaint with|complain|complain that|complain about|inveigh against|vilify|pillory|mock|ridicule|scoff at|tear into|condemn as|brand as|file a protest|file a formal protest|file a complaint|file a complaint with|file a complaint against|file a diplomatic protest|file a protest with|lodge a strong protest|lodge a strong protest with|lodge a diplomatic protest|lodge a diplomatic protest with|lodge a formal complaint|lodge a formal protest with|lodge solemn representations|lodge stern representations|lodge representations|make solemn representations|make stern representations|launch a tirade against|launch a scathing attack on|launch a broadside against|hurl accusations at|level accusations at|level accusations against|level charges against|make accusations against|trade accusations|trade barbs|exchange barbs|trade insults|call out|flay|malign|reprimand|reproach|reprove|skewer|take issue with|take a dig at|take a jibe at|hit out against|come down heavily on|raise a protest|voice outrage at|protest against|protest to|complain to|issue a demarche|demarche|issue a démarche",
    ),
  },
  {
    type: "threat",
    cameo: "130",
    strength: "record",
    target: "opponent",
    words: list(
      "threaten|warn of retaliation|vow retaliation|vow to retaliate|vow revenge|vow to respond|issue an ultimatum|give an ultimatum|threaten to|vow to destroy|vow to avenge|threaten with|warn of consequences|warn of serious consequences|warn of severe consequences|warn of a response|menace|give a deadline to|set a deadline for|issue a threat|issue threats|make threats|make a threat|issue an ultimatum to|threaten retaliation|warn of war|promise retaliation|promise a response|promise revenge|pledge retaliation|pledge revenge|swear revenge|swear vengeance|vow vengeance|vow to strike|vow to punish|vow to hit back|vow to crush|vow to take revenge|threaten force|threaten war|threaten sanctions|threaten tariffs",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    words: ["warn", "warn of", "caution against", "sound the alarm", "raise the alarm"],
  },
  {
    type: "accusation",
    cameo: "111",
    strength: "record",
    target: "opponent",
    about: list(
      "protest|protests|complaint|complaints|objection|objections|representation|representations|demarche|démarche|note verbale|allegation|allegations|accusation|accusations|condemnation|criticism|charges of",
    ),
    words: list(
      "lodge|file|register|submit|present|hand over|deliver|hand|raise|send|convey|make|level|hurl|trade|repeat|renew|issue|voice|direct|bring|fling|exchange|launch",
    ),
  },
  {
    type: "threat",
    cameo: "130",
    strength: "record",
    target: "opponent",
    about: list("ultimatum|threat|threats"),
    words: list("issue|give|deliver|send|make|repeat|renew|hurl|exchange|trade|present|hand"),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    about: list(
      "concern|concerns|condolences|sympathy|sympathies|regret|regrets|gratitude|thanks|appreciation|solidarity|support|disappointment|outrage|shock|alarm|dismay|anger|opposition|objection|objections|reservations|greetings|congratulations|grief|sorrow|doubts|fears|indignation|displeasure|unease|skepticism|scepticism|backing",
    ),
    words: list(
      "express|voice|convey|extend|register|articulate|reiterate|reaffirm|relay|offer|share",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    about: list(
      "statement|statements|communique|communiqué|warning|warnings|denial|clarification|clarifications|apology|appeal|appeals|declaration|message|rebuttal|rebuke|reminder|call for|plea",
    ),
    words: list(
      "issue|release|put out|publish|post|read|read out|make|deliver|circulate|broadcast|renew|repeat|reiterate|sound|send|give",
    ),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    about: list(
      "speech|remarks|lecture|keynote|account|assurance|assurances|interview|testimony|toast|sermon|address|apology|reassurance|reassurances|homily",
    ),
    words: list("deliver|give|make|offer|provide"),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    about: list("letter|letters|note of|memo|message of|telegram|cable"),
    words: list("send|write|post|publish|deliver|pen|dispatch|hand|address|forward"),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    about: list("responsibility|blame|credit"),
    words: list("claim|deny|take|accept|disclaim|admit|acknowledge"),
  },
  {
    type: "statement",
    cameo: "010",
    strength: "record",
    target: "addressee",
    about: list(
      "request|requests|demand|demands|appeal|plea|pleas|calls for|suggestion|suggestions|claim|claims|notion|criticism|allegations|accusations",
    ),
    words: list(
      "decline|turn down|refuse|reject|rebuff|dismiss|brush aside|brush off|shrug off|wave off|spurn",
    ),
  },
];
