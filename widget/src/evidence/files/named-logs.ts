import { failure, type Result, success } from '@imh/core';
import { evidenceLogKind } from '../../data/kinds/evidence-log.js';
import { answerFrom } from '../../data/load-document.js';
import type { Problem } from '../../data/problem.js';
import type { Load } from '../../element/document-element.js';
import { languageOf } from '../../reader-language.js';
import { evidenceFilesStrings } from '../../strings/evidence-files.js';
import { faultSentence } from './fault-sentence.js';
import { logFileOf } from './read-bytes.js';
import { readFile } from './read-file.js';
import type { Read } from './review-file.js';

/**
 * The logs that `src` names, as if a person had dropped the file: JSON or ZIP. Without `src`, a JSON script inside the
 * element.
 * @returns at least one document, and a failure for each part of a ZIP that could not be read
 */
export async function namedLogs(load: Load): Promise<Result<readonly Read[], Problem>> {
  const { source } = load;
  const written = source.element.getAttribute('src');
  if (!written) {
    const log = await load('src', evidenceLogKind);
    if (!log.ok) return log;
    const fingerprint = JSON.stringify(log.value);
    const file = await logFileOf('log.json', log.value, source.signal, { fingerprint });
    return success([{ name: file.name, result: success(file) }]);
  }
  const address = source.network.addressOf(source.element, 'src');
  if (!address) return failure({ code: 'address', address: written, wanted: evidenceLogKind.format });
  const answer = await answerFrom(source, address, async (response) => success(await response.blob()));
  if (!answer.ok) return failure({ ...answer.error, wanted: evidenceLogKind.format });
  const read = await readFile(answer.value, nameIn(written), source.signal);
  const fault = read.every(({ result }) => !result.ok) && read[0]?.result;
  if (!fault || fault.ok) return success(read);
  if ('problem' in fault.error) return failure({ ...fault.error.problem, address });
  const because = faultSentence(fault.error, await evidenceFilesStrings(languageOf(source.element)));
  return failure({ code: 'file', because, address, wanted: evidenceLogKind.format });
}

/** The last part of an address, which people would call the name of the file. */
function nameIn(address: string): string {
  const last = address.split(/[?#]/)[0]!.split('/').pop() || 'log.json';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
