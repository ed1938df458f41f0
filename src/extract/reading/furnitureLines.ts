/**
 * Lines that are not the report, as sites print them around and between its paragraphs. Each holds for a whole line,
 * without the marks around it ("* Required fields *"), whatever its case. Data; `masks.ts` walks it.
 */

/** Not worth more than this many characters: a longer line that begins so may be prose. */
export const longestFurniture = 220;

/** News agencies, as they stand in parentheses at a report's or a caption's end. */
const agency =
  "(?:AP|AFP|Reuters|EPA|PTI|ANI|IANS|UNI|Xinhua|TASS|Kyodo|Yonhap|Anadolu|AA|Dawn|Agencies|dpa|DPA|EFE|ANSA|APP|Bernama|Sputnik|Interfax)";

const line = (words: string) => new RegExp(`^(?:${words})$`, "iu");
const begins = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, "iu");

/** A name of a social network or messenger. */
const network =
  "(?:facebook|twitter|x|whats ?app|telegram|linkedin|instagram|threads|bluesky|reddit|pinterest|e-?mail|messenger|youtube|copy link|print|sms|tumblr|flipboard|pocket|wechat|weibo|vk|viber|signal|mastodon|koo)";

export const furniture: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: "address", pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  {
    rule: "counter",
    pattern:
      /^[\d.,]+\s?[KM]?(?:\s?(?:shares?|views?|comments?|likes?|reads?|replies|retweets|votes?|min(?:ute)?s? read))?$/iu,
  },
  { rule: "counter", pattern: line("(?:share|comment|view|like)s?:? ?[\\d.,]+[km]?") },
  {
    rule: "share",
    pattern: line(
      `(?:share|tweet|pin|send|save|like|post)(?: (?:this|on|via|to|with|article|story|news|post|page|it))*(?:[:|,/ ]*(?:on )?${network})*`,
    ),
  },
  { rule: "share", pattern: line(`${network}(?:[ ,|/·•]+(?:and )?${network})*`) },
  {
    rule: "share",
    pattern: begins(
      "share (?:this|on|via|the|article|story)|follow us|join us on|like us on|click here to|also (?:available|follow) on|connect with us|find us on|add .{2,40} as (?:a )?(?:preferred|trusted) source",
    ),
  },
  {
    rule: "comment-form",
    pattern: begins(
      "leave a (?:reply|comment)|your e-?mail address will not be published|required fields are marked|post a comment|add (?:a )?comment|no comments?(?: yet)?$|comment url|comments? (?:are )?(?:closed|off|disabled)|cancel reply|save my name|notify me of|log ?in to (?:comment|post|reply)|you must be logged in|be the first to comment|join the (?:conversation|discussion)|view (?:all )?comments|show comments|write a comment|name \\*|e-?mail \\*|website:?$",
    ),
  },
  {
    rule: "comment-form",
    pattern: line(
      "\\(?\\d*\\)? ?comments?|comments? ?\\(\\d+\\)|reply|replies|website|submit|comment",
    ),
  },
  {
    rule: "navigation",
    pattern: line(
      "home|menu|search|back|next|previous|prev|close|skip to (?:main )?content|skip (?:to )?navigation|main menu|toggle navigation|sections?|categories|archives?|contact(?: us)?|about(?: us)?|sitemap|log ?in|sign ?in|sign ?up|register|subscribe(?: now| today)?|donate(?: now)?|print(?: article| this)?|text size|a ?\\+|a ?-|video|photos?|gallery|listen|watch|live|show more|load more|see more|more|expand|collapse|english|advertise(?: with us)?|careers",
    ),
  },
  {
    rule: "navigation",
    pattern: begins(
      "(?:next|previous|older|newer) (?:post|article|story|page|entry)|back to (?:the )?(?:top|home)|return to (?:top|home)|go to (?:the )?(?:top|home)|jump to|skip to|scroll (?:down|to)|newspapers (?:in|from)|you are here|home ?[>»/|]|filed under|posted in|tagged(?: with| as)?:|tags?:|topics?:|categor(?:y|ies):|keywords?:|in this (?:article|story):?$",
    ),
  },
  {
    rule: "source",
    pattern: begins(
      "source link|source:|sources:|original source|via:|read (?:the )?original|view original|originally published|first published on|this (?:article|story|post|report) (?:was |first |originally |has been )+(?:appeared|published|posted|syndicated|republished|produced)|the post .{1,160} (?:appeared|first)|with (?:input|agency input)s from|\\(?with (?:input|agency input)s|inputs? from|\\(?except for the headline|this (?:story|article|report|copy|news) (?:has not been|is (?:auto|published|sourced|from)|was (?:auto|generated))|\\(?this is an (?:unedited|auto)|disclaimer|note:? this|reporting by|editing by|writing by|additional reporting|\\(?(?:reporting|editing|writing|additional reporting|compiled|edited|translated) by|our standards|\\(?edited by",
    ),
  },
  {
    rule: "related",
    pattern: begins(
      "also read|read also|read more|read (?:here|next|full|all|this|in)|must read|related(?: (?:articles?|stories|stor(?:y|ies)|news|posts?|links?|topics?|content|coverage|reading))?:?$|related:|more (?:from|on this|on:|stories|news|about this|in this)|see also|see more|also see|also watch|watch(?: also| now| video| this)?:|watch \\||read \\||in pics|in photos|don[’']t miss|recommended(?: for you| stories| reading| articles| by)?:?$|you (?:may|might) (?:also )?(?:like|be interested)|trending(?: now| stories| news| topics)?:?$|most (?:read|popular|viewed|shared|commented)|top (?:stories|news|headlines|videos|picks)|latest (?:news|stories|headlines|updates)|editor[’']?s[’']? (?:picks?|choice)|sponsored|promoted|paid content|what to read next|up next|keep reading|continue reading|story continues|article continues|recommended stories|list of \\d|end of list|explore more|discover more|popular (?:now|stories|posts)|breaking news:?$|live updates?:?$|click to (?:read|expand|view|play)|tap to|explained:?$|opinion \\||explained \\||watch live",
    ),
  },
  {
    rule: "subscribe",
    pattern: begins(
      "subscribe|sign up|get (?:the|our|all the|breaking|live|latest|real-time) .{0,60}(?:app|newsletters?|updates|inbox|alerts|news|notifications?|e-?mail)|download (?:the|our)|(?:our|the) newsletter|newsletters?:?$|stay (?:updated|informed|tuned|connected|ahead)|enter your e-?mail|by (?:signing|clicking|subscribing|submitting|providing)|already (?:a |have )|this (?:article|content|story) is (?:for|only|available|exclusive|reserved)|support (?:our|independent|quality)|become a (?:member|subscriber|supporter)|unlock|start your|try .{0,30} free|for (?:all the )?(?:latest|breaking|more (?:news|stories|updates|information|details|on)) .{0,80}(?:follow|visit|download|subscribe|click|join|log on)|install the|join (?:our|the) .{0,40}(?:channel|group|community|newsletter)|allow notifications|turn on notifications|log in to (?:read|continue)|register (?:for|to)|you have \\d+ (?:free )?articles|thank you for (?:reading|subscribing|your)|catch all the|follow .{2,40} (?:on|for)(?: .{0,40})? (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|updates)",
    ),
  },
  {
    rule: "cookies",
    pattern: begins(
      "(?:this|our) (?:web)?site (?:uses|use)|we (?:and our partners )?use cookies|we value your privacy|cookie (?:policy|settings|preferences|notice)|accept (?:all|cookies)|manage (?:cookies|preferences)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|(?:and|&) conditions)|manage consent|do not sell|reject all|your privacy",
    ),
  },
  {
    rule: "copyright",
    pattern: begins(
      "©|\\(c\\) ?\\d{4}|copyright(?:$| ©| \\(c\\)| ?\\d{4})|all rights reserved|powered by|published by|this material may not be|no part of this|reproduction (?:in whole|without)|syndicated from",
    ),
  },
  { rule: "copyright", pattern: /all rights reserved\.?$/iu },
  {
    rule: "navigation",
    pattern: line(
      "all news|uncategorized|tags|today(?:[’']s paper.{0,60}|:.{0,60})|.{2,30}: {1,4}[+-]?\\d{1,2} ?°.{0,20}|[+-]?\\d{1,2}(?:\\.\\d)? ?°? ?[CF]|\\d{1,2}:\\d{2}|go to (?:video|article|page)|[\\p{L}\\d-]{3,30}\\.(?:com|org|net|tv|in|pk|ru|cn|uk|am|info)|published:? ?updated:?|to read the full (?:story|article)|click (?:to|any|on) .{2,60}|.{0,12}spot_img.{0,20}|are you (?:already )?a subscriber\\?",
    ),
  },
  {
    rule: "comment-form",
    pattern: begins(
      "please enter your|all comments|show (?:new|more|all) comments|load comments|reply \\| ?\\d+ ?\\||you must be logged|click any reaction|contact us:",
    ),
  },
  { rule: "source", pattern: /^\((?:\p{Lu}[\p{L}./&-]*(?:[ /]|$)?){1,4}\)$/u },
  {
    rule: "advertisement",
    pattern: line(
      "advertisements?|advert|ad|sponsored(?: content)?|promoted(?: content)?|\\[?advertisement\\]?|story continues below (?:this )?ad(?:vertisement)?|- advertisement -|remove ads",
    ),
  },
  {
    rule: "credit",
    pattern: line(
      "(?:photo|image|picture|video|file|representative|representational)(?: (?:photo|image|picture|credit|courtesy|by))*:?|file(?: photo)?|representational? (?:image|photo|picture|purpose)s?|image credit.{0,80}|for representational? purposes?(?: only)?",
    ),
  },
  {
    rule: "author-note",
    pattern:
      /^\p{Lu}.{2,80} (?:is|was|writes|covers|reports|works|has been|joined) .{0,60}\b(?:correspondent|reporter|journalist|editor|columnist|writer|bureau chief|sub-?editor|contributor|newsroom|producer|newspaper|freelance)\b.*(?:see more|read more)\.?$/isu,
  },
  {
    rule: "author-note",
    pattern: begins(
      "about the author|author bio|written by:?$|reach (?:him|her|them|the (?:author|reporter)) at|contact (?:the )?(?:author|reporter|him|her|us) (?:at|on|via)|follow (?:him|her|the author|me) (?:on|at)|e-?mail (?:him|her|the (?:author|reporter))",
    ),
  },
];

/** Of these a whole sentence may be ("Your email address will not be published."); the others are never so long. */
export const sentenceRules: ReadonlySet<string> = new Set([
  ...["comment-form", "source", "subscribe", "cookies", "copyright", "author-note"],
]);

/** After these nothing of the report follows: what stands below, to the end, goes too. */
export const endings =
  /^(?:source link|leave a (?:reply|comment)|about the authors?|author bio|next post previous post|related (?:articles|stories|posts|news)|you (?:may|might) also like|more from .{2,40}|recommended for you|trending now|most (?:read|popular)|all comments|show (?:new|more|all) comments.*|please enter your comment!?|(?:related|latest|other) news|first published:?.*|newspapers in english|comments? \(\d+\)|post a comment|add comment|no comments?)$/iu;

/** At the end of a paragraph of prose, within its line: "… he said. Read more", "(With inputs from agencies)". */
export const trailers = new RegExp(
  "(?:\\((?:with (?:agency )?inputs?|except for the headline|this (?:story|article|report|is) |edited by|reporting by|additional reporting)[^()]{0,240}\\)" +
    `|\\(${agency}(?:/${agency})?\\)` +
    "|\\b(?:see more|read more|continue reading|also read\\s?[:|][^.]{0,200}))[.…|\\s]*$",
  "iu",
);

/** "(AFP)" ends a report as well as a caption; these words show that it is one. */
export const captionWords =
  /\b(?:(?:is|are) seen|seen (?:in|on|at)|pictured|photo|image|poses?|looks? on|shakes? hands|waves|gestures|speaks (?:during|at)|undated|stand(?:s|ing)? (?:next to|beside))\b|[(,] ?(?:left|right|cent(?:er|re)|[LR])\b/iu;

/** An agency alone in parentheses at the end. */
export const agencySign = new RegExp(`\\(${agency}(?:/${agency})?\\)[.|\\s]*$`, "iu");

/** Agencies' captions end in the full date: "…, Thursday, June 1, 2023." */
export const captionDay =
  /, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}\.?$/u;

/** Photographers' credits, as captions carry them at their end. */
export const credits =
  /(?:\((?:(?:file )?(?:Photo|Image|Picture|File|Getty)\b[^()]{0,80}|(?:AP|AFP|Reuters|EPA|PTI|ANI|Xinhua|TASS|Yonhap) (?:photo|file|pool|image|video|via|\/)[^()]{0,60}|photo credit:[^()]{0,60})\)|\[[^[\]]{0,60}(?:AP|AFP|Reuters|EPA|Getty|Al Jazeera|Anadolu|Xinhua|File)[^[\]]{0,60}\]|(?:photo|image|picture|photograph|video)(?: credits?| courtesy| by)?:.{0,80}|(?:via|\/) ?(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Getty|Pool|Bloomberg|AFP-JIJI|Anadolu|Shutterstock|Xinhua|SOPA Images)(?: (?:photo|images|pool))?|(?:pool|file|AP|courtesy|handout|PTI|ANI|Reuters) photos?|Getty Images|(?:REUTERS|TASS|AFP|EPA|Sputnik|Xinhua|Reuters|AP)\/\p{Lu}.{2,40}|AFP Photo)\)?\.?$/iu;

/** Captions that begin with their credit or say what they are. */
export const creditsFirst =
  /^(?:\?\?|(?:photo|image|picture|file photo|file image|file|caption|in this (?:image|photo|picture|handout|file|still)|this (?:combination|image|photo|picture|handout|satellite image|still|file) (?:of|photo|image|shows|taken|released|provided|made|grab|picture)|this (?:photo|image|picture), |a (?:file|handout|combination|general) (?:photo|image|picture|view)|photo by|image by|pictured|\(l-r\)|from left(?: to right)?)\b)/iu;
