package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.leaflet.Contact;
import org.kneeroll.leaflet.Block;

class ContactBlocksTest {

  private static Block.Fact only(
      @Nullable String telephone, @Nullable String email, @Nullable String website) {
    Contact contact =
        new Contact("Questions", List.of(), telephone, email, website, List.of(), null);
    List<Block> blocks = new ContactBlocks(Wording.of("en")).of(contact, "leaflet.contact");
    assertThat(blocks).hasSize(2);
    return ((Block.Facts) blocks.get(1)).facts().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "020 7946 0456, tel:02079460456",
    "+44 (0)20 7946 0456, tel:+442079460456",
    "(020) 7946-0456, tel:02079460456",
    "020 7946 0456 ext. 2, tel:02079460456",
    "020 7946 0456 (option 2), tel:02079460456",
    "111, tel:111",
    "at the desk,",
    "12,"
  })
  void dialsTheDigitsOfATelephoneNumber(String telephone, @Nullable String link) {
    Block.Fact fact = only(telephone, null, null);

    assertThat(fact.value()).isEqualTo(telephone);
    assertThat(fact.link()).isEqualTo(link);
  }

  @Test
  void writesToAPlainAddressAndToNothingElse() {
    assertThat(only(null, "a@example.org", null).link()).isEqualTo("mailto:a@example.org");
    assertThat(only(null, "a@example.org?bcc=x", null).link()).isNull();
    assertThat(only(null, "a b@example.org", null).link()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, example.org, https://example.org/",
    "https://example.org/a b, example.org/a b,",
    "https://example.org/a%20b, example.org/a%20b, https://example.org/a%20b",
    "https://example.org/a?b=1#c, example.org/a?b=1#c, https://example.org/a?b=1#c",
    "https://, https://,",
    "example.org, example.org,",
    "javascript:alert(1), javascript:alert(1),"
  })
  void opensOnlyAddressesThatBeginWithHttps(String website, String shown, @Nullable String link) {
    Block.Fact fact = only(null, null, website);

    assertThat(fact.value()).isEqualTo(shown);
    assertThat(fact.link()).isEqualTo(link);
  }

  @Test
  void saysNothingForNoContactAndNoListForNoFacts() {
    ContactBlocks blocks = new ContactBlocks(Wording.of("en"));

    assertThat(blocks.of(null, "leaflet.contact")).isEmpty();
    assertThat(
            blocks.of(
                new Contact("Questions", List.of("Ask."), null, null, null, List.of(), null),
                "leaflet.contact"))
        .noneMatch(Block.Facts.class::isInstance);
  }

  @Test
  void namesAMissingHeading() {
    Contact contact = new Contact(null, List.of(), null, null, null, List.of(), null);

    assertThatThrownBy(() -> new ContactBlocks(Wording.of("en")).of(contact, "leaflet.contact"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("leaflet.contact.heading is missing");
  }
}
