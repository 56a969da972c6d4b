import { failure, type Result } from '@imh/core';

/**
 * Why an archive or an entry cannot be read.
 * - `zip-damaged`: cut off, inconsistent, or its checksum does not match
 * - `zip-encrypted`: needs a password
 * - `zip-unknown`: a compression method other than deflate, or an archive split over several files
 * - `zip-too-large`: unpacks to more bytes than the caller allows
 */
export interface ZipError {
  readonly code: 'zip-damaged' | 'zip-encrypted' | 'zip-unknown' | 'zip-too-large';
}

export const zipFailure = (code: ZipError['code']): Result<never, ZipError> => failure({ code });
