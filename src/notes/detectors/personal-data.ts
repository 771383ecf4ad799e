import type { Detector } from '../finding.ts';
import { bankAccount } from './bank-account.ts';
import { leavingExamples } from './called-example.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { drivingLicenceNumber } from './driving-licence-number.ts';
import { emailAddress } from './email-address.ts';
import { eoriNumber } from './eori-number.ts';
import { homeAddress } from './home-address.ts';
import { iban } from './iban.ts';
import { immigrationReference } from './immigration-reference.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { nhsNumber } from './nhs-number.ts';
import { passportNumber } from './passport-number.ts';
import { paymentCard } from './payment-card.ts';
import { phoneNumber } from './phone-number.ts';
import { residencePermitNumber } from './residence-permit-number.ts';
import { taxpayerReference } from './taxpayer-reference.ts';
import { vatNumber } from './vat-number.ts';
import { vehicleMark } from './vehicle-mark.ts';
import { visaReference } from './visa-reference.ts';

/** Detectors of personal data, most certain first; each leaves what is called an example. */
export const personalData: readonly Detector[] = [
  nationalInsuranceNumber,
  visaReference,
  iban,
  eoriNumber,
  paymentCard,
  bankAccount,
  drivingLicenceNumber,
  dateOfBirth,
  residencePermitNumber,
  passportNumber,
  immigrationReference,
  taxpayerReference,
  nhsNumber,
  vatNumber,
  phoneNumber,
  emailAddress,
  homeAddress,
  vehicleMark,
].map(leavingExamples);
