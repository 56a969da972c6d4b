import { uploads } from './built-files.js';
import { dataFiles } from './data-files.js';
import { elementHtml, folderOf, scriptHtml } from './element-html.js';
import { fallbackHtml } from './fallback.js';
import type { BuiltFiles, Publication, Published } from './publication.js';

/** The script and a data file, for sites that take both: the lightest page. */
export function publishFiles(publication: Publication, built: BuiltFiles): Published {
  const { show, language, places } = publication;
  const data = dataFiles(publication);
  const html = elementHtml(
    show,
    { ...documentAttributes(publication, data), lang: language },
    fallbackHtml(publication, data.everyone),
  );
  return {
    files: [...uploads('files', built, places), ...data.files],
    snippet: scriptHtml(publication, built, true) + html,
    losses: data.losses,
  };
}

/** The attributes that name documents, by the element that is shown. */
export function documentAttributes(
  { show, places }: Pick<Publication, 'show' | 'places'>,
  { frameworkName, trainingsName }: { frameworkName: string | undefined; trainingsName: string | undefined },
): Record<string, string | undefined> {
  const at = (name: string | undefined) => name && folderOf(places) + name;
  return show === 'trainings'
    ? { src: at(trainingsName), framework: at(frameworkName) }
    : { src: at(frameworkName), trainings: at(trainingsName) };
}
