/** "Are you an AI?", "am I talking to a person?": the article cannot answer that, but the guide can. */
const asksWhoSpeaks =
  /\b(?:are you|r u|is this|is it|talking to|speaking to|speaking with|talking with)\b.{0,30}\b(?:ai|a\.i\.|bot|chatbot|robot|machine|computer|human|person|chatgpt|gpt|llm|language model|real|someone)\b|\b(?:who|what) are you\b/iu;

/** Says openly what speaks, where somebody asks; empty otherwise. */
export function aboutItself(message: string): string {
  return asksWhoSpeaks.test(message)
    ? 'I am a fixed guide: no AI and no person, only written sentences and rules that look for your own words.'
    : '';
}
