import type { OutlineContent } from '@imh/elements';

/** The label of a category in the framework of the page; else the id that the file contains. */
export function categoryName(content: OutlineContent | undefined, id: string | undefined): string | undefined {
  const category = content?.framework.categories?.find((one) => one.id === id);
  return category ? content!.say(category.label).text || id : id;
}
