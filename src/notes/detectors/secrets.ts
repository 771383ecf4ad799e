import type { Detector } from '../finding.ts';
import { addressPassword } from './address-password.ts';
import { assignedSecret } from './assigned-secret.ts';
import { commandPassword } from './command-password.ts';
import { govukLink } from './govuk-link.ts';
import { internalAddress } from './internal-address.ts';
import { leavingMarked } from './marked-example.ts';
import { namedKey } from './named-key.ts';
import { nearbyPassword } from './nearby-password.ts';
import { privateKey } from './private-key.ts';
import { randomString } from './random-string.ts';
import { requestHeader } from './request-header.ts';
import { secondFactor } from './second-factor.ts';
import { toldPassword } from './told-password.ts';
import { toldWord } from './told-word.ts';
import { vendorToken } from './vendor-token.ts';
import { webToken } from './web-token.ts';

/** Detectors of secrets, most certain first, each leaving what is marked as an example; a guess by its form, and addresses of ours, come last. */
export const secrets: readonly Detector[] = [
  privateKey,
  vendorToken,
  webToken,
  govukLink,
  addressPassword,
  requestHeader,
  commandPassword,
  secondFactor,
  assignedSecret,
  toldPassword,
  nearbyPassword,
  namedKey,
  toldWord,
  randomString,
  internalAddress,
].map(leavingMarked);
