import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useOpening } from '../../../src/features/oneOnOnes/writing/useOpening';

function Row() {
  const { isOpen, open, close, opener } = useOpening();
  return isOpen ? (
    <button type="button" onClick={close}>
      Cancel
    </button>
  ) : (
    <button type="button" ref={opener} onClick={open}>
      Edit
    </button>
  );
}

it('The button in whose place something opened has the focus again once that is closed, and not before', async () => {
  const user = userEvent.setup();
  render(<Row />);
  expect(screen.getByRole('button', { name: 'Edit' })).not.toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(screen.getByRole('button', { name: 'Edit' })).toHaveFocus();
});
