import { makePageActions } from '../page/act/page-actions.ts';
import { offerPart } from '../platform/parts.ts';

offerPart('page-actions', makePageActions(document));
