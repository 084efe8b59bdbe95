/** A grown-up online who is a friend, gifts that want something back, a clock that counts down to a picture. */
import type { Family } from '../shape.ts'

export const boughtAndWatched: Family = {
  key: 'bought_and_watched', topic: 'exploitation', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'An adult whom they know from a screen, dear gifts from nobody who is named, bags dropped off, a timer on a picture: somebody is being used or drawn in.',
  source: 'danger/README, "Sexual" and "Held/trafficked" (concern)',
  phrases: [
    'age is a number', '(drop|drops|dropping|dropped) (a|the|his|their|some|off a|off the|off his) (bag|package|parcel|packet|packages) ..2 (off|for him|for them|now and then|for this|to)', '(running|runs|run|shotting|trapping|shots|traps) for (a crowd|some|them|a lad|these|a man|the|some lads|an older|a crew|older) ..2 (from|liverpool|manchester|london|lads|boys|lot|crew|man)',
  ],
  meets: [
    '(boyfriend|talks to|talking to|messaging|chatting|met|friend|bf|going out with|in love with) & (hes|he is|age|aged|hes like|is) ..1 @adultage & (ohio|texas|florida|america|canada|australia|germany|online|game|discord|snap|snapchat|insta|roblox|app|number|lives in|lol|calls him|her|she|never met|school) ~22',
    '(man|guy|bloke|fella|older|wife) & (comments|tutorials|stream|streamer|messages|server|dms|followers|live) & (picked me|sends me|sends stuff|first kiss|didnt ask to see|didnt ask for|pics|my body|bikini|what im wearing|secret) ~60',
    '(bought|buys|buying|given|came home in|comes home in|come home in|turned up in|turns up (in|with)|new) & (trainers|moncler|iphone|jacket|coat|designer|canada goose|gucci|clobber|tracksuit|nike tech|air max|airpods|clothes) & (wont say who|wont say where|dont know who|no job|(drop|drops|dropping) ..2 (bag|package|parcel)|for him|run for|owe|older lad|older lads|fella|missing (a|for) (day|days)|disappears|where from|cant afford|hasnt got a job) ~30',
    '(timer|countdown|# hours|#1-72 hour|24 hours|24 hour|an hour|until midnight|till midnight) & (money|pay|quid|gift card|voucher|steam|bitcoin|cash|facebook|followers|friends list|cousins) & (photo|photos|video|pic|pics|picture|nudes|recording|screenshot|they|sent back) ~44',
    '(video|recording|clip|photo|pic) & (sent back to me|sends it to|send it to|show (my|everyone)|post it|facebook open|my mums facebook|everyone i follow) & (timer|pay|money|they|theyve|blackmail|random|girl|fit girl) ~44',
  ],
  not: ['(his|her|my) (mum|dad|nan|grandad|auntie|uncle) (bought|got|gave|buys) ..4 (trainers|iphone|jacket|coat|phone|watch|clothes|tracksuit|airpods)', '(for (my|his|her) birthday|for christmas|paper round|saturday job|birthday money|savings|vinted|charity shop|black friday|sale)', '(drop|dropping|dropped) ..2 (bag|parcel|package) ..4 (school|nans|post office|charity|reception|yodel|evri|hermes|amazon|work|pe|gym|swimming)', '(running|runs|run) for (the (bus|school|county|team|club|council|charity|marathon)|charity|president|election|a bus)', '(sponsored|charity|half marathon|cross country|parkrun)'],
  unless: ['(paper round|saturday job|vinted|ebay|depop)', '(singer|actor|footballer|celebrity|prince|king)'],
}
