import { Avatar } from '@fluentui/react-components';

export default function PersonPicture({ name }: { name: string | null }) {
  return <Avatar {...(name !== null && { name })} color="colorful" size={32} aria-hidden />;
}
