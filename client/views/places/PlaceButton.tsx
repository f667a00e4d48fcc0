/** Turns the page to another place, issue or coalition; where it is embedded, it only names it. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { isEmbedded } from '../../app/embedding.ts';
import type { Places } from '../../state/places/places.ts';
import { usePlacesSession, type PlacesDeed } from './placesSession.ts';

interface PlaceButtonProps {
  to: (places: Places) => Places;
  deed?: PlacesDeed;
  children: ReactNode;
}

export function PlaceButton({ to, deed = 'deed.place', children }: PlaceButtonProps) {
  const session = usePlacesSession();
  if (isEmbedded) return <>{children}</>;
  return (
    <Button className="link" onPress={() => session.do(deed, to)}>
      {children}
    </Button>
  );
}
