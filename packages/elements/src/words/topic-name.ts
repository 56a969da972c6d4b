/** The name of a topic; a topic that is not known, such as an association's own, is its own name. */
export function topicName(names: Readonly<Record<string, string>>, topic: string): string {
  return Object.hasOwn(names, topic) ? names[topic]! : topic;
}
