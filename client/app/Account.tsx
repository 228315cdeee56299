import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { MeMessage } from '../../model/messages/me.ts';
import { roleMeanings, roleNames, roleTexts } from '../../wording/roleTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { useMe } from './useMe.ts';
import './account.css';

/** Who has signed in, what that role shows, and the way out. */
function AccountDialog({ name, role }: MeMessage) {
  const word = useWording();
  return (
    <Dialog className="account__dialog">
      <Heading slot="title" level={2}>
        <bdi>{name ?? word(roleTexts.withToken)}</bdi>, {word(roleNames[role])}
      </Heading>
      <p>{word(roleMeanings[role])}</p>
      {/* A form, not a call: what this window has in memory goes with the page. */}
      <form method="post" action="/logout">
        <button type="submit" className="chip">
          {word(roleTexts.signOut)}
        </button>
      </form>
    </Dialog>
  );
}

/** Who has signed in; nothing where nobody has to. */
export function Account() {
  const me = useMe();
  const word = useWording();
  if (me === null || me.by === 'machine') return null;
  const { name, role } = me;
  return (
    <DialogTrigger>
      <Button className="tool account" aria-label={`${word(roleTexts.signedIn)}, ${name ?? ''}`}>
        <bdi className="account__name">{name ?? word(roleNames[role])}</bdi>
      </Button>
      <Popover placement="bottom end" className="account__pop">
        <AccountDialog {...me} />
      </Popover>
    </DialogTrigger>
  );
}
