export { LinkButton } from './LinkButton';
export { TextLink } from './TextLink';
