/** The people in a text who are not the child, so that their names and ages are not taken for the child's. */
import { childNoun } from './telling.ts'

export const female = /\b(?:daughter|girl|lass|lassie|niece|granddaughter|grandaughter|grand daughter)\b/
export const male = /\b(?:son|boy|lad|nephew|grandson|grand son)\b/
export const manly = /\b(?:brother|bro|boyfriend|bf|man|bloke|guy|dad|uncle|grandad|step[ -]?dad|lodger|ex)\b/
export const womanly = /\b(?:sister|sis|girlfriend|gf|mum|mam|aunt|auntie|nan|gran|step[ -]?mum)\b/
export const either = /\b(?:friend|frend|mate|pal|cousin|twin|sibling|neighbour|partner|teacher|baby|(?:friends?|mates?)'? ?(?:son|daughter|brother|sister|kid)|other (?:son|daughter|kids?|child|one|boy|girl)|youngest|eldest)\b/

export const mention = new RegExp(`\\b(?:my|our|wor|me|ma) (?:[a-z0-9]+ ){0,3}?${childNoun}\\b(?!'?s)`, 'g')

/** Someone who cannot be a child. */
export const grown = /\b(?:man|bloke|guy|dad|uncle|grandad|step[ -]?dad|lodger|ex|mum|mam|aunt|auntie|nan|gran|step[ -]?mum|neighbour|partner|teacher)\b/g
