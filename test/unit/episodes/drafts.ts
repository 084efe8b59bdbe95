/** Drafts as workers write them, half of which nobody should send to a child: Jo's, to Sam Lee, of whose plan Gran and Marcus are ruled out. Written for these tests. */
import type { ObjectionRule } from '../../../content/check-ins/objections.ts'

/** Each with a rule that must object, among others. */
export const wrong: readonly [string, ObjectionRule][] = [
  // where, and with whom
  ['hey its Jo where are you??', 'place_asked'], ['where r u hun', 'place_asked'], ['wer u at', 'place_asked'], ['Sam where abouts are u', 'place_asked'], ['can u tell me where ur staying', 'place_asked'],
  ['hi its Jo. who are u with tonight?', 'place_asked'], ['whos there with u', 'place_asked'], ['just send me ur location and ill come', 'place_asked'], ['drop me a pin', 'place_asked'], ['what street are u on', 'place_asked'],
  ['Hi, its Jo. Which town are you in? I can get a train.', 'place_asked'], ['let me know where u are', 'place_asked'], ['r u still at that flat', 'place_asked'], ['whose house is it', 'place_asked'], ['are u with him now', 'place_asked'], ['were are u', 'place_asked'],
  ['hi its Jo, are you with anyone?', 'company_asked'], ['its Jo. are u on ur own at the moment? are u alone', 'company_asked'],
  // what happened, and why
  ['what happened sam, its Jo', 'asks_details'], ['why did you go', 'asks_details'], ['did he touch u', 'asks_details'], ['who hurt u', 'asks_details'], ['Its Jo. Why are you doing this?', 'asks_details'],
  // names
  ['hi its Priya from the team', 'name_other'], ['hiya this is Karen', 'name_other'], ['its dave here u ok', 'name_other'], ['hey it\'s Tash x', 'name_other'], ['u ok? love from Shaz', 'name_other'],
  ['hey its Jo. Gran is asking after u', 'never_subject'], ['its Jo, forget about marcus', 'never_subject'], ['hi its Jo, text pineapple if u need me', 'code_word'], ['remember: blue jumper', 'code_word'],
  ['Hi Sam Lee, it\'s Jo', 'full_name'], ['hey its Jo. hope Tyler is being nice', 'name_perhaps'], ['its Jo, i saw Chloe she says hi', 'name_perhaps'],
  // the word, agencies
  ['youve been missing for two days sam', 'the_word'], ['we reported u as missing', 'the_word'], ['i know why u ran away', 'the_word'], ['Hi its Jo. The CSE team are worried', 'agency_words'], ['hi its Jo from childrens services', 'agency_words'],
  ['u might be getting exploited', 'agency_words'], ['your being groomed sam', 'agency_words'], ['weve done an nrm for u', 'agency_words'], ['i spoke to MASH about u', 'agency_words'], ['its Jo from social services', 'agency_words'],
  ['there is a strategy meeting about you', 'agency_words'], ['ur very vulnerable', 'agency_words'],
  // the police, and what is known
  ['police are looking for u', 'police_tactics'], ['we can track ur phone u know', 'police_tactics'], ['we know who ur with', 'police_tactics'], ['u were seen on cctv', 'police_tactics'], ['i had to ring the police', 'police_tactics'], ['officers have been to your mates', 'police_tactics'],
  ['everyones been searching', 'police_tactics'], ['someone saw you in town', 'police_tactics'], ['theres a warrant', 'police_tactics'], ['hi its Jo, the police are not cross with you', 'says_police'],
  // threats, clocks
  ['come back or else', 'threats'], ['if u dont reply ill have to tell ur social worker', 'threats'], ['ur in big trouble', 'threats'], ['last chance sam', 'threats'], ['u will lose ur placement', 'threats'], ['youre going to get arrested', 'threats'],
  ['dont make me come and get u', 'threats'], ['u better answer', 'threats'], ['you have until 6', 'deadlines'], ['be home by 9pm', 'deadlines'], ['reply now please', 'deadlines'], ['text me back asap', 'deadlines'], ['need u to ring me within the hour', 'deadlines'],
  ['get back here now', 'deadlines'], ['come home before dark', 'deadlines'], ['answer me straight away', 'deadlines'],
  // guilt
  ['ur mum is in tears', 'guilt'], ['were worried sick', 'guilt'], ['how could you do this to us', 'guilt'], ['after everything weve done for u', 'guilt'], ['ur being selfish', 'guilt'], ['you\'ve let everyone down', 'guilt'], ['i cant sleep because of u', 'guilt'],
  ['think about your little brother', 'guilt'], ['im so disappointed', 'guilt'], ['this is breaking my heart', 'guilt'], ['stop being silly', 'guilt'],
  // offers, links, promises
  ['ill give u £20', 'offers'], ['got a present for u here', 'offers'], ['i can top up ur phone', 'offers'], ['ill get u a new phone', 'offers'], ['theres cash in it', 'offers'], ['mcdonalds on me if u come', 'treats'],
  ['look at bit.ly/abc', 'links'], ['click here x', 'links'], ['www.help.org has tips', 'links'], ['email me jo@council.gov.uk', 'links'], ['i promise it will be fine', 'promises'], ['this is confidential', 'promises'], ['i wont tell anyone', 'promises'],
  ['its our secret', 'promises'], ['everything will be ok i swear', 'promises'], ['u wont get in trouble', 'promises'], ['between you and me', 'promises'], ['nobody will know', 'promises'],
  // the lock screen, whose child it is, heavy words, orders
  ['Hi, its your social worker Jo', 'lock_screen'], ['Your mum wants you home', 'lock_screen'], ['Are u in danger? its Jo', 'lock_screen'], ['Ring Childline on 0800 1111', 'lock_screen'], ['hey its Jo. just wanted to see how ur getting on at the moment, the council said hi', 'home_ties'],
  ['hey its Jo. thinking about u lots and hoping ur alright. ur dad says sorry', 'family'], ['hey its Jo, hope ur alright. u need to come home', 'demands'], ['hey its Jo, hope ur alright and that nobody gives u drugs', 'strong_words'], ['its Jo. ring me on 07700 900456', 'number_in_it'],
  // words that the computer or the carrier takes for its own
  ...['its Jo. text STOP if u dont want these', 'its Jo. reply MENU to see what u can do', 'Its Jo. Say NOW if ur in trouble', 'its Jo. just type HELP', 'its Jo. send me the word STOP', 'its Jo. reply "stop" and i wont text', 'its Jo. text stop if u want me to stop', 'its Jo, text back WRONG NUMBER if its not u', 'its Jo. u can always text SAFE', 'its Jo. text menu for more']
    .map((text): [string, ObjectionRule] => [text, 'our_words']),
  [`hey its Jo. ${'i was thinking about u and hoping ur alright. '.repeat(4)}`, 'too_long'], ['hey its Jo 💛', 'not_plain'],
]

/** None of the rules says a word. Worried, and caring, are what is asked for (002 appendix 5). */
export const fine: readonly string[] = [
  // kin of the drafts of the research notes (domain.md §6.4), in our own words
  'hey its Jo. im not cross with u, id just like to hear ur ok. one word is enough x', 'thinking about u Sam. ur not in any trouble. if talking to me is hard u can ring 0800 1111 for free',
  'morning, its Jo. theres food, a bed n a lift for u any time. no questions', 'its Jo. u dont need to say where u are. a thumbs up is fine', 'its Jo. if its not me u want to talk to, is there someone else? i can ask them to text u',
  'im so glad u texted. no rush. are u ok to text right now? y/n',
  'Hi Sam, it\'s Jo. I\'m worried about you and I care about you. Text any time.', 'hey its Jo, worried about u. u ok?', 'its Jo. i really care about u sam', 'Jo here. We all care about you and hope you\'re ok.', 'hiya only Jo. how r u doing x',
  'hey u its Jo, just checking in. no need to reply', 'its Jo. hope u slept ok', 'Hi, it\'s Jo. Not cross at all. Whenever you\'re ready.', 'hey its Jo x u about?', 'Its Jo. U ok? 1 ok 2 not ok 3 call me', 'Hi Sam its Jo, reply 1 if ok, 2 if not, 3 to call',
  'its Jo, ur not in trouble. u can just say hi', 'no pressure to come back before ur ready, its Jo', 'hey its Jo. u know where i am. whenever ur ready, come home', 'Its Jo. been thinking about u a lot lately. u can come home when ur ready, not before', 'Jo here. You can ring me any time',
  'its Jo. text me whenever u want, id love to hear from u', 'its Jo. text back when u can', 'its Jo. just say if u want me to stop', 'its Jo. say hi when u get a sec', 'its Jo. can i help with anything?', 'its Jo. if now is bad text later', 'ITS JO. TEXT ME ANY TIME X', 'its Jo. if u dont want to talk thats ok', 'its Jo. if u dont text back thats fine too', 'hey its Jo. no one is angry with u', 'its Jo. nobody here is cross. honest', 'Hi its Jo, nothing is your fault',
  'its Jo. this isnt ur fault and ur not in trouble', 'hey its Jo, wherever u are i hope ur warm', 'its Jo. im not asking where u are', 'its Jo. u dont have to tell me who ur with', 'its Jo. no need to explain why u went', 'its Jo. u dont have to say what happened',
  'its Jo. we dont need to talk about what happened', 'its Jo. are u ok to text?', 'hey its Jo, can u text now or is later better?', 'hi its Jo is it ok to text u here?', 'Hi, it\'s Jo. Can I text you on this number?', 'its Jo. theres pasta here',
  'its Jo. freezing out, got ur coat? theres a warm bed if u want it', 'its Jo. i can come with the car if u want a lift', 'Its Jo, im on till 10 then back at 8. u can text any time', 'its Jo. i cant always reply straight away but i do read them', 'its Jo, back tomorrow at 9. text any time before then too',
  'its Jo. ill read this by 9 in the morning', 'Its Jo. i read your message, thank you', 'its Jo. thank u for texting me', 'its Jo. so good to hear from u', 'its Jo. that sounds hard', 'its Jo. that sounds really tough. im here', 'its Jo. u did the right thing texting',
  'its Jo. is there an adult u trust? could be anyone', 'its Jo. is there someone u can talk to?', 'its Jo. u can talk to me about anything', 'its Jo. anything u need just say', 'its Jo. if u need to talk im about', 'its Jo. u must be tired', 'its Jo. u must be shattered, get some rest',
  'its Jo. happy birthday for the other day', 'Hey its Jo. Saw a dog that looked just like yours lol', 'its Jo. that silly meme u sent still makes me laugh', 'its Jo. sunny one, hope u get some of it', 'its Jo. match was rubbish, u missed nothing', 'its Jo. raining again lol',
  'its Jo. i miss our chats', 'its Jo. miss ur jokes', 'its Jo. how are things with u', 'its Jo. how are u feeling?', 'its Jo. scale of 1 to 10 how r u?', 'its Jo. thumbs up or thumbs down?', 'its Jo. u can just send a dot', 'its Jo. if ur out of credit and want to talk, 0800 1111 is free', 'its Jo. If ur ever stuck and want someone, u can ring 116 000, its free',
  'Hey its Jo, hope ur ok out there. If ur in danger ring 999', 'hey its Jo, thinking of u and i hope ur alright. in danger? ring 999 any time', 'its Jo. sorry if i upset u', 'its Jo. im sorry things got so hard', 'its Jo. i should have listened more. sorry', 'its Jo. i want to hear ur side',
  'its Jo. ur always welcome', 'its Jo. u matter to me', 'its Jo. just want u to know im about', 'its Jo. what would make things better for u?', 'its Jo. what do u need rn?', 'its Jo. do u need anything? food, clothes, someone to talk to?', 'its Jo. still thinking about u',
  'Hiya. Jo again. Hope that Tuesday was ok for you', 'Merry Christmas sam, its Jo', 'Its Jo. ur stuff is all still here', 'its Jo. ur rooms just how u left it', 'its Jo. take care of urself x', 'its Jo. night night, sleep well x', 'Night. Jo x', 'ok speak soon. Jo', 'its me Jo',
]
