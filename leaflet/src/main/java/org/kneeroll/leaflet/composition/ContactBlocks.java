package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.leaflet.Contact;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;

/** How to reach somebody, with links that dial, write or open. */
final class ContactBlocks {

  private static final String HTTPS = "https://";

  /** Addresses that need no escaping; any other is printed without a link. */
  private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");

  /** The digits that are dialled; an extension or a remark after them is not. */
  private static final Pattern DIALLED = Pattern.compile("\\s*([+(]?[0-9][0-9\\s().\\-/]*)");

  private final Wording wording;

  ContactBlocks(Wording wording) {
    this.wording = wording;
  }

  /** The blocks of a contact; none for null. */
  List<Block> of(@Nullable Contact contact, String path) {
    if (contact == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, required(contact.heading(), path + ".heading")));
    contact.text().forEach(text -> blocks.add(new Block.Paragraph(Tone.PLAIN, text)));
    List<Block.Fact> facts = facts(contact);
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
    }
    return blocks;
  }

  private List<Block.Fact> facts(Contact contact) {
    List<Block.Fact> facts = new ArrayList<>();
    if (contact.telephone() != null) {
      facts.add(fact("telephone", contact.telephone(), telephoneLink(contact.telephone())));
    }
    if (contact.email() != null) {
      facts.add(fact("email", contact.email(), emailLink(contact.email())));
    }
    if (contact.website() != null) {
      facts.add(website(contact.website()));
    }
    if (!contact.address().isEmpty()) {
      facts.add(fact("address", String.join(", ", contact.address()), null));
    }
    if (contact.hours() != null) {
      facts.add(fact("hours", contact.hours(), null));
    }
    return facts;
  }

  private Block.Fact fact(String key, String value, @Nullable String link) {
    return new Block.Fact(wording.say("contact." + key), value, link);
  }

  /** The address as people write it down: without the scheme and a slash at the end. */
  private Block.Fact website(String website) {
    if (!website.startsWith(HTTPS)) {
      return fact("website", website, null);
    }
    String shown = website.substring(HTTPS.length());
    shown = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    return shown.isEmpty()
        ? fact("website", website, null)
        : fact("website", shown, websiteLink(website));
  }

  /** RFC 3966, with the digits alone; null for a number that nobody can dial. */
  private static @Nullable String telephoneLink(String telephone) {
    Matcher dialled = DIALLED.matcher(telephone);
    if (!dialled.lookingAt()) {
      return null;
    }
    String number = dialled.group(1);
    // In "+44 (0)20 ..." the zero is dialled only without the country's number.
    String plain = number.startsWith("+") ? number.replace("(0)", "") : number;
    String digits = plain.replaceAll("[^+0-9]", "");
    return digits.length() < 3 ? null : "tel:" + digits;
  }

  private static @Nullable String emailLink(String email) {
    return EMAIL.matcher(email).matches() ? "mailto:" + email : null;
  }

  private static @Nullable String websiteLink(String website) {
    try {
      return new URI(website).toASCIIString();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
