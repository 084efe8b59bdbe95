/** From components to text. Hono's components are their own text; none of ours is asynchronous. */
type Markup = { toString: () => string | Promise<string> }

export const markupOf = (part: Markup) => String(part)

/** The whole document of a page. */
export const documentOf = (page: Markup) => `<!doctype html>${markupOf(page)}`
