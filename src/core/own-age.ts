/**
 * "Im 13 and…", "i am 15, my mum thinks…": an age under 18 that whoever writes gives of themself, wherever it stands in what they say. A number
 * that measures ("im 15 minutes away", "im 16 weeks pregnant"), that is of another time, or that somebody else is quoted with, is none. Pure.
 */

const years = '(?:8|9|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const nearly = '(?:(?:only|just|nearly|almost|actually|still|literally|like|about|now) )*'

/** "When i am 15", "she acts like im 12", "he says im 13": not now, or not theirs. "9 am 13 november" is a time. */
const ofMine = '(?<! (?:i|ive|i have|i just|ive just|i already|you|u|we|mum|mam|mom|mummy|dad|daddy|stepdad|stepmum|nan))'
const says = '(?:says?|said|saying|thinks?|thought|told|tells|telling|shouted|shouts|screamed|yelled|goes|wrote|texted|reads|pretended|pretends|pretending|believes?|believed|assumed)'
const notNow = `(?: (?:when|until|till|once|like|as if|before|after)|${ofMine} ${says}(?: (?:him|her|them|me|us|it|everyone|people))?(?: that)?| i| \\d+)`
const units = '(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|nights?|wks?|weeks?|months?|mths?|miles?|kms?|kilometres?|metres?|meters?|m|yards?|yds?|feet|ft|foot|inch|inches|cm|stones?|st|lbs?|kgs?|pounds?|quid|pence|p|percent|points?|times|stops?|streets?|roads?|doors?|houses?|floors?|flights?|junctions?|blocks?|steps?|people|cars?|calls?|oclock|am|pm|late|early|off|past|into|away(?! from home)|(?:to|or) \\d+|\\d+)'
const measure = `(?:and a half |odd |more |or so |full |long |whole |solid )*${units} `
/** "Years" counts an age with "old" behind it, and else how long. */
const howLong = '(?:years?|yrs?) (?!old |of age )'
const address = '(?:(?!and |but |so |im |i |my |me |the |pls |please )\\w+ ){1,3}(?:road|rd|street|lane|avenue|ave|close|drive|way|court|crescent|terrace|grove|place|gardens|square|hill|walk|mews) '

const ofThemself = new RegExp(`(?<!${notNow}) (?:im|i am|am) ${nearly}(?:a |an )?${years} (?!${measure}|${howLong}|${address}|(?:years?|yrs?) olds |(?:\\w+ ){0,4}(?:mum|mam|mom|mother|dad|father|parent|carer|nan|gran|auntie|aunt|uncle|teacher)s? (?:of|to) )`)
/** A mother of sixteen is a mother still. */
const isParentToo = / (?:im|i am) (?:also |still )?(?:his|her|their) (?:foster |step |birth |real |own )*(?:mum|mam|mom|mummy|mother|dad|daddy|father|parent|carer|guardian) /

/** `text`: lower case, no apostrophes, a space before and after each word. */
export const saysOwnAge = (text: string): boolean => ofThemself.test(text.replaceAll('?', ' ').replaceAll(/ +/g, ' ')) && !isParentToo.test(text)
